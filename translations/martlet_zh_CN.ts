<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>martlet::Archimate</name>
    <message>
        <source>Several things on the map bear this name.</source>
        <translation>地图上有多项都叫这个名称。</translation>
    </message>
    <message>
        <source>The element has no name.</source>
        <translation>该元素没有名称。</translation>
    </message>
    <message>
        <source>It does not join two elements that were taken.</source>
        <translation>它连接的两个元素没有都被采用。</translation>
    </message>
    <message>
        <source>Nothing that Martlet knows joins these two so.</source>
        <translation>Martlet 没有能这样连接这两项的关系。</translation>
    </message>
    <message numerus="yes">
        <source>Martlet has no word for this type: %n elements were left out.</source>
        <translation>
            <numerusform>Martlet 没有与此类型对应的内容：已略过 %n 个元素。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no ArchiMate model in the Open Exchange format. Nothing was imported. In Archi it is made by File · Export · Open Exchange XML.</source>
        <translation>文件中没有 Open Exchange 格式的 ArchiMate 模型。没有导入任何内容。在 Archi 中可通过“File · Export · Open Exchange XML”生成这种文件。</translation>
    </message>
</context>
<context>
    <name>martlet::Arranger</name>
    <message>
        <source>Make room</source>
        <translation>腾出空间</translation>
    </message>
    <message>
        <source>Tidy up %1</source>
        <translation>整理 %1</translation>
    </message>
    <message>
        <source>New in this scenario</source>
        <translation>此方案中新增</translation>
    </message>
    <message>
        <source>Changed in this scenario</source>
        <translation>此方案中有更改</translation>
    </message>
</context>
<context>
    <name>martlet::AuditReport</name>
    <message>
        <source>Internal: names people, contracts and costs.</source>
        <translation>内部资料：含人员姓名、合同和费用。</translation>
    </message>
    <message>
        <source>Marketing debt</source>
        <translation>营销债务</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>to be decided now</source>
        <translation>现在就要作出决定</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>to be planned</source>
        <translation>应列入计划</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>By hand a month</source>
        <translation>每月人工搬运</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>Accepted with a reason</source>
        <translation>说明理由后接受</translation>
    </message>
    <message numerus="yes">
        <source>without %n tools of unknown cost</source>
        <translation>
            <numerusform>不含 %n 个费用不清楚的工具</numerusform>
        </translation>
    </message>
    <message>
        <source>the weight of all that is open</source>
        <translation>所有未解决发现的总分量</translation>
    </message>
    <message>
        <source>as on %1</source>
        <translation>与 %1 持平</translation>
    </message>
    <message>
        <source>▼ %1 since %2</source>
        <extracomment>%1 is a number, %2 a day</extracomment>
        <translation>▼ %1（与 %2 相比）</translation>
    </message>
    <message>
        <source>▲ %1 since %2</source>
        <translation>▲ %1（与 %2 相比）</translation>
    </message>
    <message>
        <source>of what the checks ask</source>
        <translation>占检查所需的信息</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 时为 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tools</source>
        <translation>
            <numerusform>%n 个工具</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n data flows</source>
        <translation>
            <numerusform>%n 条数据流</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n 个工作项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer journeys</source>
        <translation>
            <numerusform>%n 段客户旅程</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing on the map yet.</source>
        <translation>地图上还没有任何内容。</translation>
    </message>
    <message>
        <source>On the map: %1.</source>
        <translation>地图上有：%1。</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>从这些开始</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有任何发现。</translation>
    </message>
    <message>
        <source>Marketing debt over time</source>
        <translation>营销债务的变化</translation>
    </message>
    <message>
        <source>Since %1: settled %2, new %3.</source>
        <translation>自 %1 以来：已解决 %2 项，新增 %3 项。</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>没有任何发现</translation>
    </message>
    <message>
        <source>There is nothing to check yet: the checks begin with the first things on the map.</source>
        <translation>还没有可检查的内容：地图上有了内容，检查就会开始。</translation>
    </message>
    <message>
        <source>All that the checks could look at is in order. What nobody knows yet is in the chapter “What is known”.</source>
        <translation>凡是能检查到的内容都没有问题。还没有人清楚的内容，见“已知情况”一章。</translation>
    </message>
    <message numerus="yes">
        <source>Start with these %n</source>
        <translation>
            <numerusform>先处理这 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen by weight: how bad it is, how critical what it concerns, and how much it concerns.</source>
        <translation>按分量选出：有多严重，涉及的内容有多关键，以及涉及多少内容。</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>分布情况</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>按部门</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>No department known</source>
        <translation>部门不清楚</translation>
    </message>
    <message>
        <source>By journey</source>
        <translation>按客户旅程</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>客户旅程</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation>按主题</translation>
    </message>
    <message>
        <source>What stops, leaks or misleads today. Each needs a decision now.</source>
        <translation>眼下会中断、泄露或误导的问题。每一项现在都需要作出决定。</translation>
    </message>
    <message>
        <source>What costs time, money or trust, and should be planned.</source>
        <translation>耗费时间、金钱或信任的问题，应列入计划。</translation>
    </message>
    <message>
        <source>Good to know, and easy to improve.</source>
        <translation>值得了解，也容易改进。</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n 项发现</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>为什么重要</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>发现的情况</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message numerus="yes">
        <source>%n more, about: %1.</source>
        <translation>
            <numerusform>另有 %n 项，涉及：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every one of them is in the program’s list of findings, and in the table that “martlet check --format csv” writes.</source>
        <translation>每一项都在程序的发现列表中，也在“martlet check --format csv”写出的表格中。</translation>
    </message>
    <message>
        <source>These were looked at, and somebody decided to live with them. They do not count in the figures.</source>
        <translation>这些发现已有人看过，并决定予以接受。它们不计入各项数字。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>不再需要</translation>
    </message>
    <message>
        <source>What these accepted is not found any more. They can be deleted.</source>
        <translation>这些接受记录所针对的发现已不再出现。可以删除这些记录。</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>已知情况</translation>
    </message>
    <message>
        <source>Answered: %1.</source>
        <translation>已答复：%1。</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>未答复的问题</translation>
    </message>
    <message>
        <source>Who may know</source>
        <translation>谁可能知道</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>What is on it</source>
        <translation>其中的内容</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Signs on cards and flows say how many findings they have, and their shape how bad the worst is.</source>
        <translation>卡片和数据流上的标记表明有多少项发现，标记的形状表明其中最严重的有多严重。</translation>
    </message>
    <message>
        <source>Customer journeys</source>
        <translation>客户旅程</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>%1, of which by hand: %2</source>
        <translation>%1，其中人工：%2</translation>
    </message>
    <message>
        <source>%1 (wanted at most: %2)</source>
        <translation>%1（目标最多：%2）</translation>
    </message>
    <message>
        <source>Passes from</source>
        <translation>交接自</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>the customer says it again</source>
        <translation>客户要再说一遍</translation>
    </message>
    <message>
        <source>the next step does not know what happened before</source>
        <translation>下一步不知道之前的情况</translation>
    </message>
    <message>
        <source>Asked twice</source>
        <translation>重复询问的内容</translation>
    </message>
    <message>
        <source>Work by hand</source>
        <translation>人工操作</translation>
    </message>
    <message>
        <source>Altogether: %1 a month.</source>
        <translation>合计：每月 %1。</translation>
    </message>
    <message>
        <source>By flow</source>
        <translation>按数据流</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>数据流</translation>
    </message>
    <message>
        <source>By hand too, but nobody has said yet how long it takes</source>
        <translation>同样靠人工，但还没有人说明要花多少时间</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>每月小时数</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>每月费用</translation>
    </message>
    <message>
        <source>What hangs on one tool or person</source>
        <translation>依赖单个工具或人员的内容</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What would have nobody to look after it if one person or team were away: no backup is named. Name one, and plan who learns it.</source>
        <translation>某个人员或团队不在时就没有人照管的内容：没有指定备份负责人。请指定一位，并安排好由谁来熟悉。</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Without one of these, the map falls into parts, or tools lose the data that they live on.</source>
        <translation>缺少其中任何一个，地图就会分成互不相连的几部分，或者有工具会失去所依赖的数据。</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Flows that stop</source>
        <translation>会停下的数据流</translation>
    </message>
    <message>
        <source>Tools that lose data</source>
        <translation>会失去数据的工具</translation>
    </message>
    <message>
        <source>What else suffers</source>
        <translation>其他受影响的内容</translation>
    </message>
    <message>
        <source>What the tools cost</source>
        <translation>工具的费用</translation>
    </message>
    <message>
        <source>Altogether: %1 a year.</source>
        <translation>合计：每年 %1。</translation>
    </message>
    <message>
        <source>By vendor</source>
        <translation>按供应商</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Cost not known yet</source>
        <translation>费用尚不清楚</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>年费用</translation>
    </message>
    <message>
        <source>Contracts and renewals</source>
        <translation>合同和续约</translation>
    </message>
    <message>
        <source>In the order of the last day to cancel.</source>
        <translation>按最后解约日排序。</translation>
    </message>
    <message>
        <source>Cancel by</source>
        <translation>最后解约日</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>合同到期</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <translation>自动续约</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>How this report is made</source>
        <translation>本报告是怎样得出的</translation>
    </message>
    <message>
        <source>Everything in it was read from the map, checked on %1, and counted by fixed rules: whoever checks the same map on the same day finds the same.</source>
        <translation>报告中的一切都取自地图，于 %1 检查，并按固定的规则计算：无论由谁在同一天检查同一张地图，结果都相同。</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>规则集</translation>
    </message>
    <message>
        <source>Own rules that were not used</source>
        <translation>未采用的自定义规则</translation>
    </message>
    <message>
        <source>Settings that were not used</source>
        <translation>未采用的设置</translation>
    </message>
    <message>
        <source>Minutes a run, times runs a month, and what has to be done again; of live flows that people carry.</source>
        <translation>每次的分钟数乘以每月的次数，再加上返工所需的时间；只计在用的、靠人工搬运的数据流。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>The customer is asked for</source>
        <translation>向客户询问的内容</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>感受</translation>
    </message>
    <message>
        <source>Person or team</source>
        <translation>人员或团队</translation>
    </message>
    <message>
        <source>Without a backup</source>
        <translation>没有备份负责人</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>具体内容</translation>
    </message>
    <message>
        <source>%1 (over)</source>
        <translation>%1（已过）</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1（推测）</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>尚未答复</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>To</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>出现在</translation>
    </message>
    <message>
        <source>Tools a year</source>
        <translation>工具年费用</translation>
    </message>
    <message>
        <source>Tools a year, in %1</source>
        <extracomment>%1 is a currency such as EUR</extracomment>
        <translation>工具年费用（%1）</translation>
    </message>
    <message>
        <source>On</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>评论内容</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>评论者</translation>
    </message>
    <message>
        <source>Open comments</source>
        <translation>未解决的评论</translation>
    </message>
</context>
<context>
    <name>martlet::Balance</name>
    <message>
        <source>Findings that go: %1. Findings that come: %2.</source>
        <translation>将消失的发现：%1。将新出现的发现：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of the scenario do not fit the map as it is now, and were left out.</source>
        <translation>
            <numerusform>方案中有 %n 处更改与当前的地图不符，已略过。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::Blueprint</name>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>衡量指标</translation>
    </message>
    <message>
        <source>Department %1</source>
        <translation>部门“%1”</translation>
    </message>
    <message>
        <source>no tool: %1</source>
        <translation>没有工具：%1</translation>
    </message>
    <message>
        <source>nobody measures: %1</source>
        <translation>没有人衡量：%1</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>感受</translation>
    </message>
    <message>
        <source>%1: feeling %2, from −2 to +2</source>
        <translation>%1 的感受：%2（从 −2 到 +2）</translation>
    </message>
    <message>
        <source>How %1 feels is not known</source>
        <translation>%1 的感受不清楚</translation>
    </message>
    <message>
        <source>Line of visibility</source>
        <translation>可视分界线</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>触点</translation>
    </message>
</context>
<context>
    <name>martlet::Calendar</name>
    <message>
        <source>Vendor: %1</source>
        <translation>供应商：%1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>负责人：%1</translation>
    </message>
    <message>
        <source>Owner: not known yet</source>
        <translation>负责人：尚不清楚</translation>
    </message>
    <message>
        <source>No decision is noted.</source>
        <translation>还没有记下决定。</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>决定：%1</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>renegotiate</source>
        <translation>重新谈判</translation>
    </message>
    <message>
        <source>It has renewed by itself; that it was for a year is assumed.</source>
        <translation>合同已自动续约；续约一年是推测。</translation>
    </message>
    <message>
        <source>Contract ends: %1</source>
        <translation>合同到期：%1</translation>
    </message>
    <message>
        <source>Contract ends or renews: %1</source>
        <translation>合同到期或续约：%1</translation>
    </message>
    <message>
        <source>Last day to cancel: %1</source>
        <translation>最后解约日：%1</translation>
    </message>
    <message>
        <source>Trial ends: %1</source>
        <translation>试用结束：%1</translation>
    </message>
</context>
<context>
    <name>martlet::Canvas</name>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Arrow keys go from card to card. Type to add a tool.</source>
        <translation>方向键在卡片之间移动。直接输入即可添加工具。</translation>
    </message>
    <message>
        <source>These two cannot be connected.</source>
        <translation>这两项之间不能连接。</translation>
    </message>
    <message>
        <source>Name of the new %1</source>
        <translation>新%1的名称</translation>
    </message>
    <message>
        <source>Connect to…</source>
        <translation>连接到…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n 条连接</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>已删除 %1</translation>
    </message>
    <message>
        <source>Deleted %1 and %2</source>
        <translation>已删除 %1 和 %2</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n cards</source>
        <translation>
            <numerusform>复制 %n 张卡片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n names</source>
        <translation>
            <numerusform>粘贴 %n 个名称</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>已添加 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a name to add the first tool.</source>
        <translation>输入名称，添加第一个工具。</translation>
    </message>
    <message numerus="yes">
        <source>%n added; known products stand in the layer where such tools usually work</source>
        <translation>
            <numerusform>已添加 %n 项；已知的产品放在这类工具通常所属的层</numerusform>
        </translation>
    </message>
    <message>
        <source>This only stands behind a touchpoint here. It can be deleted on a view that shows it as a card.</source>
        <translation>这项内容在这里只是显示在触点背后。可以在把它显示为卡片的视图上删除。</translation>
    </message>
    <message>
        <source>All of it is on the map already.</source>
        <translation>这些内容都已在地图上。</translation>
    </message>
    <message>
        <source>They stand like this already.</source>
        <translation>这些卡片已经是这样排列的。</translation>
    </message>
    <message>
        <source>Select two cards or more to align them.</source>
        <translation>请选择至少两张卡片，再对齐。</translation>
    </message>
    <message numerus="yes">
        <source>Align %n cards</source>
        <translation>
            <numerusform>对齐 %n 张卡片</numerusform>
        </translation>
    </message>
    <message>
        <source>Select three cards or more to distribute them.</source>
        <translation>请选择至少三张卡片，再均匀分布。</translation>
    </message>
    <message numerus="yes">
        <source>Distribute %n cards</source>
        <translation>
            <numerusform>均匀分布 %n 张卡片</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the cards that should stay where they are.</source>
        <translation>请选择要留在原处的卡片。</translation>
    </message>
    <message numerus="yes">
        <source>Pin %n cards</source>
        <translation>
            <numerusform>固定 %n 张卡片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpin %n cards</source>
        <translation>
            <numerusform>取消固定 %n 张卡片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned: tidying up leaves them where they are</source>
        <translation>
            <numerusform>已固定 %n 张卡片：整理时会留在原处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer pinned</source>
        <translation>
            <numerusform>已取消固定 %n 张卡片</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a card to see what it is connected with.</source>
        <translation>请选择一张卡片，查看与它相连的内容。</translation>
    </message>
    <message>
        <source>New tool “%1”</source>
        <translation>新工具“%1”</translation>
    </message>
    <message>
        <source>New: “%1”</source>
        <translation>新增：“%1”</translation>
    </message>
    <message>
        <source>%1 is on the map already.</source>
        <translation>%1 已在地图上。</translation>
    </message>
    <message>
        <source>These are connected already.</source>
        <translation>这些已经连接。</translation>
    </message>
    <message>
        <source>Select a card to go through its connections.</source>
        <translation>选择一张卡片，逐条查看它的连接。</translation>
    </message>
    <message>
        <source>This card has no connection on this view.</source>
        <translation>此视图上没有它的连接。</translation>
    </message>
    <message>
        <source>These two cannot be connected. The connection stays as it was.</source>
        <translation>这两项之间不能连接。该连接保持原样。</translation>
    </message>
    <message>
        <source>Select the connection that should lead elsewhere.</source>
        <translation>请选择要改接到别处的连接。</translation>
    </message>
    <message>
        <source>Begins at…</source>
        <translation>起点是…</translation>
    </message>
    <message>
        <source>Ends at…</source>
        <translation>终点是…</translation>
    </message>
    <message>
        <source>No card here is called “%1”. The connection stays as it was.</source>
        <translation>这里没有叫“%1”的卡片。该连接保持原样。</translation>
    </message>
    <message>
        <source>New person “%1”</source>
        <translation>新人员“%1”</translation>
    </message>
    <message>
        <source>Who owns it?</source>
        <translation>由谁负责？</translation>
    </message>
    <message numerus="yes">
        <source>Who owns these %n things?</source>
        <translation>
            <numerusform>这 %n 项由谁负责？</numerusform>
        </translation>
    </message>
    <message>
        <source>Put a note on %1</source>
        <translation>将备注附到 %1</translation>
    </message>
    <message>
        <source>This kind of card takes no votes.</source>
        <translation>这类卡片不参加投票。</translation>
    </message>
    <message>
        <source>Votes for “%1”</source>
        <translation>“%1”的票数</translation>
    </message>
    <message>
        <source>The map as the room sees it.</source>
        <translation>会场所见的地图。</translation>
    </message>
    <message numerus="yes">
        <source>Copies of this project disagree on %n values of it. Click to decide.</source>
        <translation>
            <numerusform>此项目的各个副本在它的 %n 个值上不一致。点击即可作出决定。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::CanvasAccessible</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>a connection between two cards</extracomment>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Show its findings</source>
        <translation>显示它的发现</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Decide what copies disagree on</source>
        <translation>决定各副本不一致的内容</translation>
    </message>
</context>
<context>
    <name>martlet::CaptureOffers</name>
    <message>
        <source>%1, already here</source>
        <comment>a kind of element</comment>
        <translation>%1，已在地图上</translation>
    </message>
    <message>
        <source>your own</source>
        <comment>a product</comment>
        <translation>自定义</translation>
    </message>
</context>
<context>
    <name>martlet::CaptureStrip</name>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>not known how</source>
        <translation>方式不清楚</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1（新）</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
</context>
<context>
    <name>martlet::Capturer</name>
    <message>
        <source>Connect %1</source>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>Also responsible: %1</source>
        <translation>共同负责：%1</translation>
    </message>
</context>
<context>
    <name>martlet::Card</name>
    <message>
        <source>owner %1</source>
        <translation>负责人 %1</translation>
    </message>
    <message>
        <source>no owner yet</source>
        <translation>尚无负责人</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n 个提示</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>Note: %1, about %2</source>
        <extracomment>text of a sticky note, what it is about</extracomment>
        <translation>备注：%1，针对 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n 票</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>未变</translation>
    </message>
    <message numerus="yes">
        <source>%n open comments</source>
        <translation>
            <numerusform>%n 条未解决的评论</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values to decide</source>
        <translation>
            <numerusform>%n 个待决定的值</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::CellDelegate</name>
    <message>
        <source>New: %1 “%2”</source>
        <extracomment>%1 is a kind, such as &quot;Person&quot;; %2 its name</extracomment>
        <translation>新增：%1“%2”</translation>
    </message>
</context>
<context>
    <name>martlet::CellText</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>martlet::CellWriter</name>
    <message>
        <source>It needs a name.</source>
        <translation>必须有名称。</translation>
    </message>
    <message>
        <source>It needs both ends.</source>
        <translation>两端都必须有。</translation>
    </message>
    <message>
        <source>It cannot lead to where it begins.</source>
        <translation>终点不能与起点相同。</translation>
    </message>
    <message>
        <source>These two cannot be connected.</source>
        <translation>这两项之间不能连接。</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”.</source>
        <translation>这里没有叫“%1”的内容。</translation>
    </message>
</context>
<context>
    <name>martlet::ChangePreview</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 of %2: %3 → %4</source>
        <translation>%2 的%1：%3 → %4</translation>
    </message>
    <message numerus="yes">
        <source>%n findings are accepted with this reason.</source>
        <translation>
            <numerusform>%n 项发现以此理由接受。</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer there: %1</source>
        <translation>不再存在：%1</translation>
    </message>
    <message>
        <source>New: %1 “%2”</source>
        <extracomment>%1 is a kind of thing such as &quot;Person&quot;, %2 its name</extracomment>
        <translation>新增：%1“%2”</translation>
    </message>
    <message numerus="yes">
        <source>%n new connections: %1</source>
        <translation>
            <numerusform>%n 条新连接：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The scenario “%1” gets %n more steps: %2</source>
        <translation>
            <numerusform>方案“%1”增加 %n 步：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A new scenario “%1” gets %n steps: %2</source>
        <translation>
            <numerusform>新方案“%1”包含 %n 步：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more changes.</source>
        <translation>
            <numerusform>还有 %n 项更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n findings go.</source>
        <translation>
            <numerusform>全部 %n 项发现都会消失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n findings go; the others stay.</source>
        <translation>
            <numerusform>%n 项发现中有 %1 项会消失，其余的保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings stay until more is done.</source>
        <translation>
            <numerusform>%n 项发现会保留，需要再做一些才会消失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other findings go as well: %1</source>
        <translation>
            <numerusform>另有 %n 项发现也会消失：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new findings come: %1</source>
        <translation>
            <numerusform>会出现 %n 项新发现：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::ChangeSheet</name>
    <message>
        <source>Proposed changes</source>
        <translation>建议的更改</translation>
    </message>
</context>
<context>
    <name>martlet::CheckList</name>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n 项发现</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::ChecksPage</name>
    <message>
        <source>Find a rule or a profile</source>
        <translation>查找规则或规则集</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>检查内容</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>返回地图</translation>
    </message>
    <message>
        <source>Back to the map (Esc)</source>
        <translation>返回地图（Esc）</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n 条规则</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n of your own</source>
        <translation>
            <numerusform>%1，另有 %n 条自定义规则</numerusform>
        </translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>规则集</translation>
    </message>
    <message>
        <source>set in this project</source>
        <translation>在此项目中设定</translation>
    </message>
    <message numerus="yes">
        <source>%n exceptions</source>
        <translation>
            <numerusform>%n 项例外</numerusform>
        </translation>
    </message>
    <message>
        <source>other limits</source>
        <translation>界限有更改</translation>
    </message>
    <message>
        <source>Rules of your own</source>
        <translation>自定义规则</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>未采用：%1</translation>
    </message>
    <message>
        <source>not kept yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>新建规则…</translation>
    </message>
</context>
<context>
    <name>martlet::ChipField</name>
    <message>
        <source>Take out: %1</source>
        <translation>移除：%1</translation>
    </message>
</context>
<context>
    <name>martlet::Cli</name>
    <message>
        <source>The profiles that count. May be repeated.</source>
        <translation>要采用的规则集。可重复使用。</translation>
    </message>
    <message>
        <source>Only these rules. May be repeated.</source>
        <translation>只用这些规则。可重复使用。</translation>
    </message>
    <message>
        <source>From which severity on the exit code is 1: error, warning, info or none. It is error where nothing is said.</source>
        <translation>从哪个严重程度起退出码为 1：error、warning、info 或 none。不指定时为 error。</translation>
    </message>
    <message>
        <source>How to answer: text, json, csv or sarif.</source>
        <translation>回答的形式：text、json、csv 或 sarif。</translation>
    </message>
    <message>
        <source>“%1” is no form of answer. %2</source>
        <translation>“%1”不是回答的形式。%2</translation>
    </message>
    <message>
        <source>“%1” is no severity. %2</source>
        <translation>“%1”不是严重程度。%2</translation>
    </message>
    <message>
        <source>Tells what is wrong with a map.</source>
        <translation>指出地图上有哪些不妥。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Say nothing but errors and data.</source>
        <translation>除错误和数据外不输出任何内容。</translation>
    </message>
    <message>
        <source>No colours, as with the variable NO_COLOR.</source>
        <translation>不使用颜色，与设置变量 NO_COLOR 相同。</translation>
    </message>
    <message>
        <source>Language: en, ru, zh_CN or de.</source>
        <translation>语言：en、ru、zh_CN 或 de。</translation>
    </message>
    <message>
        <source>The day that counts as today, such as 2027-03-31.</source>
        <translation>视为今天的日期，例如 2027-03-31。</translation>
    </message>
    <message>
        <source>Who makes the changes.</source>
        <translation>由谁进行更改。</translation>
    </message>
    <message>
        <source>Usage: martlet %1 %2</source>
        <translation>用法：martlet %1 %2</translation>
    </message>
    <message>
        <source>Martlet draws a marketing system as a map and tells what is wrong with it.

Usage:
</source>
        <translation>Martlet 把营销系统画成地图，并指出其中的不妥之处。

用法：
</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>打开窗口。</translation>
    </message>
    <message>
        <source>“martlet COMMAND --help” tells more of each.
</source>
        <translation>“martlet COMMAND --help”可查看每个命令的详细说明。
</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2027-03-31.</source>
        <translation>“%1”不是日期，日期的写法例如 2027-03-31。</translation>
    </message>
    <message>
        <source>“%1” tells what there is.</source>
        <translation>“%1”可列出有哪些。</translation>
    </message>
    <message>
        <source>There is no option “--%1”.</source>
        <translation>没有选项“--%1”。</translation>
    </message>
    <message>
        <source>Did you mean: %1?</source>
        <translation>是不是想用：%1？</translation>
    </message>
    <message>
        <source>Name the versions of all parts.</source>
        <translation>列出所有组成部分的版本。</translation>
    </message>
    <message>
        <source>There is no translation into “%1”. %2</source>
        <translation>没有“%1”的译文。%2</translation>
    </message>
    <message>
        <source>There is no command or file “%1”. %2</source>
        <translation>没有命令或文件“%1”。%2</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>现有：%1。</translation>
    </message>
    <message>
        <source>The format, where the ending does not say it.</source>
        <translation>格式，扩展名没有说明时使用。</translation>
    </message>
    <message>
        <source>How many sheets a PDF is spread over, such as 2x3.</source>
        <translation>PDF 拼成多少张纸，例如 2x3。</translation>
    </message>
    <message>
        <source>The ending of “%1” names no format that can be written. There are: %2.</source>
        <translation>“%1”的扩展名不对应任何可写入的格式。现有：%2。</translation>
    </message>
    <message>
        <source>There is no export of “%1”. %2</source>
        <translation>没有导出为“%1”的方式。%2</translation>
    </message>
    <message>
        <source>Say where to write with --to, such as --to map.pdf.</source>
        <translation>请用 --to 说明写到哪里，例如 --to map.pdf。</translation>
    </message>
    <message>
        <source>“%1” is no poster such as 2x3, of at most 20x20 sheets.</source>
        <translation>“%1”不是海报尺寸；写法例如 2x3，最多 20x20 张。</translation>
    </message>
    <message>
        <source>“%1” can hold one view only. Name one with --view.</source>
        <translation>“%1”只能容纳一个视图。请用 --view 指定一个。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Writes the map as a picture, or the project in another format.</source>
        <translation>将地图写成图片，或将项目写成其他格式。</translation>
    </message>
    <message>
        <source>The project; it is made where it is missing.</source>
        <translation>项目；不存在时会新建。</translation>
    </message>
    <message>
        <source>The format, where guessing goes wrong; “martlet list formats” names all.</source>
        <translation>格式，自动判断出错时使用；“martlet list formats”可列出全部格式。</translation>
    </message>
    <message>
        <source>Which field a column fills; COLUMN= leaves it out. May be repeated.</source>
        <translation>某一列对应哪个字段；COLUMN= 表示略过该列。可重复使用。</translation>
    </message>
    <message>
        <source>Take the sound part of a file that has faults.</source>
        <translation>文件有错误时，采用其中完好的部分。</translation>
    </message>
    <message>
        <source>Only tell what would be done.</source>
        <translation>只说明将会做什么。</translation>
    </message>
    <message>
        <source>How to answer: text or json.</source>
        <translation>回答的形式：text 或 json。</translation>
    </message>
    <message>
        <source>“%1” is not of the form COLUMN=FIELD.</source>
        <translation>“%1”不符合 COLUMN=FIELD 的形式。</translation>
    </message>
    <message>
        <source>“%1” is no form of answer. There are: text, json.</source>
        <translation>“%1”不是回答的形式。现有：text、json。</translation>
    </message>
    <message>
        <source>There is no import of “%1”. %2</source>
        <translation>没有导入“%1”的方式。%2</translation>
    </message>
    <message>
        <source>The command needs files to import, and --into FILE.</source>
        <translation>此命令需要要导入的文件，以及 --into FILE。</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>“%1” is in no format that can be imported. Where it is one, say which with --as.</source>
        <translation>“%1”不是可导入的格式。如果确实是，请用 --as 说明是哪一种。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a file, and what is wrong with it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing was written: this was only a look.</source>
        <translation>没有写入任何内容：这只是预览。</translation>
    </message>
    <message>
        <source>Brings files into a project; what is there already is updated.</source>
        <translation>将文件导入项目；已有的内容会更新。</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>更改次数：%1</translation>
    </message>
    <message>
        <source>Last change: %1, by %2, %3</source>
        <translation>最近一次更改：%1，%2，%3</translation>
    </message>
    <message>
        <source>Size of the file: %1</source>
        <translation>文件大小：%1</translation>
    </message>
    <message>
        <source>Tells what is in a project.</source>
        <translation>说明项目里有什么。</translation>
    </message>
    <message>
        <source>The view to arrange, by name or identity; else all of them.</source>
        <translation>要排列的视图，用名称或标识指定；否则为全部视图。</translation>
    </message>
    <message>
        <source>Every card that has a place stays where it is.</source>
        <translation>已有位置的卡片都保持不动。</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>排列</translation>
    </message>
    <message numerus="yes">
        <source>%n cards have a new place.</source>
        <translation>
            <numerusform>%n 张卡片有了新位置。</numerusform>
        </translation>
    </message>
    <message>
        <source>Arranges the cards of views.</source>
        <translation>排列视图中的卡片。</translation>
    </message>
    <message>
        <source>There is no list of “%1”. %2</source>
        <translation>没有“%1”的列表。%2</translation>
    </message>
    <message>
        <source>Lists what the program knows.</source>
        <translation>列出程序已知的内容。</translation>
    </message>
    <message>
        <source>What to begin with; “martlet list templates” names all.</source>
        <translation>从什么开始；“martlet list templates”可列出全部模板。</translation>
    </message>
    <message>
        <source>What the project is called.</source>
        <translation>项目的名称。</translation>
    </message>
    <message>
        <source>There is no template “%1”. %2</source>
        <translation>没有模板“%1”。%2</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新项目</translation>
    </message>
    <message>
        <source>“%1” is in %2.</source>
        <translation>“%1”在 %2 中。</translation>
    </message>
    <message>
        <source>Makes a new project, empty or from a template.</source>
        <translation>新建项目，空白或基于模板。</translation>
    </message>
    <message>
        <source>The command needs one project file, such as map.martlet.</source>
        <translation>此命令需要一个项目文件，例如 map.martlet。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>“%1”是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>“%1” is too large to be read safely.</source>
        <translation>“%1”太大，无法安全读取。</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>There is no view “%1”. %2</source>
        <translation>没有视图“%1”。%2</translation>
    </message>
    <message>
        <source>Several views are called “%1”. Their identities are: %2.</source>
        <translation>有多个视图叫“%1”。它们的标识是：%2。</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Commands such as “martlet check FILE” work without one; “martlet --help” names them all.</source>
        <translation>没有可打开窗口的显示器。“martlet check FILE”之类的命令无需显示器也能运行；“martlet --help”可列出全部命令。</translation>
    </message>
    <message>
        <source>“%1” is the project itself and was left as it is. Name another file with --to.</source>
        <translation>“%1”就是项目本身，未作改动。请用 --to 指定另一个文件。</translation>
    </message>
    <message>
        <source>The name of the project file is missing.</source>
        <translation>缺少项目文件的名称。</translation>
    </message>
    <message>
        <source>The answer could not be written in full: standard output does not take it. Is the disk full?</source>
        <translation>无法完整写出结果：标准输出不接受。磁盘是否已满？</translation>
    </message>
    <message>
        <source>Say what to list: %1.</source>
        <translation>请说明要列出什么：%1。</translation>
    </message>
    <message>
        <source>These are too many words: %1. One list at a time.</source>
        <translation>词太多：%1。一次只能列出一项。</translation>
    </message>
    <message>
        <source>The ending of “%1” belongs to another format: %2. A project is named like %3.</source>
        <translation>“%1”的扩展名属于另一种格式：%2。项目的名称应类似 %3。</translation>
    </message>
    <message>
        <source>How to group hours: flow, department or journey; and cost: vendor, department, layer or category. It is the first where nothing is said.</source>
        <translation>分组方式：小时可按 flow、department 或 journey；费用可按 vendor、department、layer 或 category。不指定时用第一个。</translation>
    </message>
    <message>
        <source>The command needs a project file, such as map.martlet, and a question: without, journey, hours or cost.</source>
        <translation>此命令需要一个项目文件（例如 map.martlet）和一个问题：without、journey、hours 或 cost。</translation>
    </message>
    <message>
        <source>“%1” is no question. %2</source>
        <translation>“%1”不是可以提的问题。%2</translation>
    </message>
    <message>
        <source>Say what goes: a name, or vendor=NAME, team=NAME, residency=CODE.</source>
        <translation>请说明去掉什么：名称，或 vendor=NAME、team=NAME、residency=CODE。</translation>
    </message>
    <message>
        <source>Name one journey; a name of several words stands in quotation marks.</source>
        <translation>请指定一个客户旅程；名称含有多个词时请加引号。</translation>
    </message>
    <message>
        <source>There are too many words after “%1”.</source>
        <translation>“%1”后面的词太多。</translation>
    </message>
    <message>
        <source>Only hours and cost can be grouped with --by.</source>
        <translation>只有 hours 和 cost 可以用 --by 分组。</translation>
    </message>
    <message>
        <source>“%1” is no way to group. %2</source>
        <translation>“%1”不是分组方式。%2</translation>
    </message>
    <message>
        <source>Answers what stops when something goes, what a journey is like, how many hours people carry data by hand, and what the tools cost. ITEM is an identity, a name, vendor=NAME, team=NAME or residency=CODE.</source>
        <translation>回答这些问题：去掉某一项后什么会停下，某个客户旅程是什么样，人工搬运数据要花多少小时，工具要花多少钱。ITEM 是标识、名称、vendor=NAME、team=NAME 或 residency=CODE。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Several things are called “%1”. Name the one you mean by its identity: %2.</source>
        <translation>有多项都叫“%1”。请用标识指定您要的那一项：%2。</translation>
    </message>
    <message>
        <source>No tool on the map comes from the vendor “%1”.</source>
        <translation>地图上没有来自供应商“%1”的工具。</translation>
    </message>
    <message>
        <source>No tool on the map keeps its data in “%1”.</source>
        <translation>地图上没有把数据存放在“%1”的工具。</translation>
    </message>
    <message>
        <source>No team on the map is called “%1”.</source>
        <translation>地图上没有叫“%1”的团队。</translation>
    </message>
    <message>
        <source>Nothing on the map is called “%1”.</source>
        <translation>地图上没有叫“%1”的内容。</translation>
    </message>
    <message>
        <source>Say which journey to walk.</source>
        <translation>请说明要查看哪个客户旅程。</translation>
    </message>
    <message>
        <source>No journey on the map is called “%1”.</source>
        <translation>地图上没有叫“%1”的客户旅程。</translation>
    </message>
    <message>
        <source>Several scenarios are called “%1”. Their identities are: %2.</source>
        <translation>有多个方案叫“%1”。它们的标识是：%2。</translation>
    </message>
    <message>
        <source>There is no scenario “%1”, and no other in this project.</source>
        <translation>没有方案“%1”，此项目中也没有其他方案。</translation>
    </message>
    <message>
        <source>There is no scenario “%1”. %2</source>
        <translation>没有方案“%1”。%2</translation>
    </message>
    <message>
        <source>Check the map as this scenario would leave it.</source>
        <translation>按此方案实施后的状态检查地图。</translation>
    </message>
    <message>
        <source>How to answer: text or json, or markdown for pages about the rules.</source>
        <translation>回答的形式：text 或 json；规则的说明页面可用 markdown。</translation>
    </message>
    <message>
        <source>The folder to write the pages into.</source>
        <translation>要写入页面的文件夹。</translation>
    </message>
    <message>
        <source>Count the cases that test each rule, in the folders of this one.</source>
        <translation>统计测试各条规则的用例数，用例位于此文件夹的子文件夹中。</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>没有文件夹“%1”。</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <extracomment>%1 is a rule and why it was not used, in one sentence</extracomment>
        <translation>未采用：%1</translation>
    </message>
    <message>
        <source>“%1” is a link to another file. No page was written.</source>
        <translation>“%1”是指向另一个文件的链接。没有写入任何页面。</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file. No page was written.</source>
        <translation>“%1”不是普通文件。没有写入任何页面。</translation>
    </message>
    <message>
        <source>“%1” is there already, and is no page about rules. No page was written. Choose another folder.</source>
        <translation>“%1”已存在，而且不是规则的说明页面。没有写入任何页面。请换一个文件夹。</translation>
    </message>
    <message>
        <source>Only rules have pages. Say: martlet list rules --format markdown --to DIR.</source>
        <translation>只有规则有说明页面。请用：martlet list rules --format markdown --to DIR。</translation>
    </message>
    <message>
        <source>Say into which folder with --to DIR.</source>
        <translation>请用 --to DIR 说明写入哪个文件夹。</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. No page was written.</source>
        <translation>无法创建文件夹“%1”。没有写入任何页面。</translation>
    </message>
    <message>
        <source>Pages written before that: %1</source>
        <translation>在此之前写入的页面数：%1</translation>
    </message>
    <message>
        <source>Pages written into %1: %2</source>
        <translation>写入 %1 的页面数：%2</translation>
    </message>
    <message>
        <source>your own</source>
        <comment>a product</comment>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Where sheets that come back and the project have changed the same, take the sheets.</source>
        <translation>交回的表格与项目改动了同一处时，以表格为准。</translation>
    </message>
    <message>
        <source>The page of a PDF: a paper such as A4 or Letter, a size such as 420x600mm, or map for one as large as the map.</source>
        <translation>PDF 的页面：纸张，例如 A4 或 Letter；尺寸，例如 420x600mm；map 表示与地图一样大。</translation>
    </message>
    <message>
        <source>How the page is turned: portrait, landscape, or auto.</source>
        <translation>页面方向：portrait（纵向）、landscape（横向）或 auto（自动）。</translation>
    </message>
    <message>
        <source>List the findings after the views of a PDF, each linked to its card.</source>
        <translation>在 PDF 的各视图之后列出发现，每项都链接到对应的卡片。</translation>
    </message>
    <message>
        <source>What a PDF is called, instead of the project.</source>
        <translation>PDF 的标题，代替项目名称。</translation>
    </message>
    <message>
        <source>Who wrote a PDF, as it says itself.</source>
        <translation>PDF 中注明的作者。</translation>
    </message>
    <message>
        <source>Write the map as this scenario would leave it.</source>
        <translation>写出此方案实施后的地图。</translation>
    </message>
    <message>
        <source>A report instead of the map alone: %1.</source>
        <translation>写出报告，而不只是地图：%1。</translation>
    </message>
    <message>
        <source>What the rows of a CSV are, such as touchpoint or data-flow.</source>
        <translation>CSV 的各行是什么内容，例如 touchpoint 或 data-flow。</translation>
    </message>
    <message>
        <source>“%1” is no size of paper that is known. There are: %2, a size from 50 to 5080 mm such as 420x600mm, and map.</source>
        <translation>“%1”不是已知的纸张尺寸。可以使用：%2，50 至 5080 mm 之间的尺寸（例如 420x600mm），以及 map。</translation>
    </message>
    <message>
        <source>“%1” is no orientation; there are: portrait, landscape, auto.</source>
        <translation>“%1”不是页面方向；可以使用：portrait、landscape、auto。</translation>
    </message>
    <message>
        <source>A page as large as the map is not spread over sheets. Name a paper such as --page A4, or leave out --poster.</source>
        <translation>与地图一样大的页面不会分到多张纸上。请指定纸张，例如 --page A4，或去掉 --poster。</translation>
    </message>
    <message>
        <source>There is no table of “%1”. %2</source>
        <translation>没有“%1”的表格。%2</translation>
    </message>
    <message>
        <source>There is no report “%1”. %2</source>
        <translation>没有报告“%1”。%2</translation>
    </message>
    <message>
        <source>“%1” cannot hold a report. Name a file that ends with .pdf or .html.</source>
        <translation>“%1”不能容纳报告。请指定以 .pdf 或 .html 结尾的文件。</translation>
    </message>
    <message>
        <source>Say whose spreadsheet to write with --owner, or name a folder for those of all, with --as xlsx.</source>
        <translation>请用 --owner 指定写出谁的电子表格，或指定一个存放所有人电子表格的文件夹，并加上 --as xlsx。</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>方案：%1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>已隐去：%1</translation>
    </message>
    <message>
        <source>Nothing is looked after by “%1”. %2</source>
        <translation>没有由“%1”照管的内容。%2</translation>
    </message>
    <message>
        <source>Several people are called “%1”. Their identities are: %2.</source>
        <translation>有多个人员叫“%1”。对应的标识是：%2。</translation>
    </message>
    <message>
        <source>Copy with parts left out</source>
        <translation>隐去部分内容的副本</translation>
    </message>
    <message>
        <source>How many pixels a PNG has to a point: 1 as on old screens, 2 as usual here.</source>
        <translation>PNG 中每点的像素数：1 如旧式屏幕，2 为此处的常用值。</translation>
    </message>
    <message>
        <source>“%1” is no scale. It is a number from %2 to %3.</source>
        <translation>“%1”不是缩放倍数。应为 %2 到 %3 之间的数。</translation>
    </message>
    <message>
        <source>The file whose first line is the passphrase of protected projects. Without it, the variable MARTLET_PASSPHRASE counts, or it is asked for.</source>
        <translation>一个文件，第一行是受保护项目的密码。不指定时，使用变量 MARTLET_PASSPHRASE；没有该变量时会询问。</translation>
    </message>
    <message>
        <source>The new project to make of what is sound. Without it, it is only told what there is.</source>
        <translation>要用完好的部分新建的项目。不指定时，只说明还有哪些内容。</translation>
    </message>
    <message>
        <source>What was sound in a damaged project</source>
        <translation>损坏的项目中完好的部分</translation>
    </message>
    <message>
        <source>Takes what is sound in a damaged project into a new one.</source>
        <translation>将损坏的项目中完好的部分存入新项目。</translation>
    </message>
    <message>
        <source>Take what the sheets say with --overwrite.</source>
        <translation>要以表格中的内容为准，请使用 --overwrite。</translation>
    </message>
    <message>
        <source>The file to write; its ending says the format. May be repeated. A whole copy of the project ends with .martlet, and with .martlet.age one that only a passphrase opens.</source>
        <translation>要写入的文件；格式由扩展名决定。可重复使用。项目的完整副本以 .martlet 结尾；只能用密码打开的副本以 .martlet.age 结尾。</translation>
    </message>
    <message>
        <source>The view to draw, by name or identity, or all for all pages of a PDF or a draw.io file. May be repeated. A web page has all of them anyway.</source>
        <translation>要绘制的视图，用名称或标识指定；all 表示 PDF 或 draw.io 文件的全部页面。可重复使用。网页总是包含全部视图。</translation>
    </message>
    <message>
        <source>Leave out what others should not read, as this profile says: agency, public, or one of the project&apos;s own.</source>
        <translation>隐去不宜让他人看到的内容，范围由这里指定：agency、public，或项目中自定义的范围。</translation>
    </message>
    <message>
        <source>“martlet salvage %1 --to NEW.martlet” takes what is sound into a new project.</source>
        <translation>“martlet salvage %1 --to NEW.martlet”可将完好的部分存入新项目。</translation>
    </message>
    <message>
        <source>Compare one file as it is with what this scenario would make of it.</source>
        <translation>将一个文件的现状与此方案实施后的状态进行比较。</translation>
    </message>
    <message>
        <source>Write what differs as a PDF too, on the map and as a list.</source>
        <translation>同时将差异写成 PDF，既标在地图上，也列成清单。</translation>
    </message>
    <message>
        <source>With --scenario, the command needs one project file, such as map.martlet.</source>
        <translation>与 --scenario 一起使用时，此命令需要一个项目文件，例如 map.martlet。</translation>
    </message>
    <message>
        <source>The command needs two project files, such as old.martlet new.martlet.</source>
        <translation>此命令需要两个项目文件，例如 old.martlet new.martlet。</translation>
    </message>
    <message>
        <source>What differs is written as a PDF; “%1” does not end in .pdf.</source>
        <translation>差异会写成 PDF；“%1”不以 .pdf 结尾。</translation>
    </message>
    <message numerus="yes">
        <source>%n steps of the scenario fit nothing any more.</source>
        <translation>
            <numerusform>方案中有 %n 步已找不到对应的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>The first line of “%1” is empty; it should be the passphrase.</source>
        <translation>“%1”的第一行是空的；那里应该是密码。</translation>
    </message>
    <message>
        <source>“%1” needs a passphrase. Put it on the first line of a file and name that with --passphrase-file, or set MARTLET_PASSPHRASE.</source>
        <translation>打开“%1”需要密码。请将密码写在一个文件的第一行，并用 --passphrase-file 指定该文件，或设置 MARTLET_PASSPHRASE。</translation>
    </message>
    <message>
        <source>Passphrase of %1:</source>
        <translation>%1 的密码：</translation>
    </message>
    <message>
        <source>There was no passphrase. Nothing was done.</source>
        <translation>没有输入密码。没有进行任何操作。</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>再次输入：</translation>
    </message>
    <message>
        <source>These were two different passphrases. Nothing was written.</source>
        <translation>两次输入的密码不一致。没有写入任何内容。</translation>
    </message>
    <message>
        <source>Where the merged project goes.</source>
        <translation>合并后的项目要写入的文件。</translation>
    </message>
    <message>
        <source>Decide what both sides changed: take ours or theirs.</source>
        <translation>决定两边都改动过的内容：ours 采用我方的，theirs 采用对方的。</translation>
    </message>
    <message>
        <source>Add what only another project has, which is no copy of this one.</source>
        <translation>另一个项目不是此项目的副本时，添加只有它才有的内容。</translation>
    </message>
    <message>
        <source>The command needs your project and at least one copy of it, such as ours.martlet theirs.martlet.</source>
        <translation>此命令需要您的项目以及它的至少一个副本，例如 ours.martlet theirs.martlet。</translation>
    </message>
    <message>
        <source>Say with --to where the merged project goes; that may be the first file.</source>
        <translation>请用 --to 指定合并后的项目要写入的文件；可以是第一个文件。</translation>
    </message>
    <message>
        <source>“%1” is no side. %2</source>
        <translation>“%1”不是可选的一方。%2</translation>
    </message>
    <message>
        <source>The merged project cannot go to “%1”, which is only read from.</source>
        <translation>合并后的项目无法写入“%1”，因为这个文件只用来读取。</translation>
    </message>
    <message>
        <source>“%1” cannot be merged with itself.</source>
        <translation>“%1”不能与自身合并。</translation>
    </message>
    <message>
        <source>Merge with %1</source>
        <translation>与 %1 合并</translation>
    </message>
    <message>
        <source>Decide for ours</source>
        <translation>采用我方的值</translation>
    </message>
    <message>
        <source>Decide for theirs</source>
        <translation>采用对方的值</translation>
    </message>
    <message>
        <source>no copy of this project, so nothing of yours was replaced.</source>
        <translation>不是此项目的副本，因此没有替换您的任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n things that only it has were added.</source>
        <translation>
            <numerusform>已添加只有它才有的 %n 项内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things that only it has can be added with --take-new.</source>
        <translation>
            <numerusform>有 %n 项内容只有它才有，可用 --take-new 添加。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add what other projects have</source>
        <translation>添加其他项目中的内容</translation>
    </message>
    <message>
        <source>Makes one project of copies that several people changed; what they disagree on is listed and stays to be decided.</source>
        <translation>将多人改动过的副本合并为一个项目；不一致的地方会列出，留待决定。</translation>
    </message>
    <message>
        <source>Only what was done to this element or data flow, and what joins it.</source>
        <translation>只列出对此元素或数据流以及与之相连的内容所做的更改。</translation>
    </message>
    <message>
        <source>Drop the changes before this day, but for the days of snapshots.</source>
        <translation>去掉这一天之前的更改，但有快照的日子除外。</translation>
    </message>
    <message>
        <source>Not all changes before %1 are kept any more.</source>
        <translation>%1 之前的更改已不再全部保留。</translation>
    </message>
    <message>
        <source>Nothing is older than that; the history stays as it is.</source>
        <translation>没有更早的更改；历史记录保持不变。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are dropped from the history (%1).</source>
        <translation>
            <numerusform>从历史记录中去掉 %n 项更改（%1）。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-03-31.</source>
        <translation>“%1”不是日期。请写成 2026-03-31 这样的形式。</translation>
    </message>
    <message>
        <source>Tells who changed what, and when.</source>
        <translation>说明谁在什么时候改了什么。</translation>
    </message>
    <message>
        <source>“%1” is no copy of this project, so it does not say what changed since.</source>
        <translation>“%1”不是此项目的副本，无法据此得知此后有哪些更改。</translation>
    </message>
    <message>
        <source>“%1” is no file, no day such as 2027-03-01, and no snapshot. %2</source>
        <translation>“%1”不是文件，不是日期（例如 2027-03-01），也不是快照。%2</translation>
    </message>
    <message>
        <source>Compare one file as it was before this day, at this time or at this snapshot.</source>
        <translation>比较同一个文件：从这一天之前、这一时间或这一快照时的状态开始。</translation>
    </message>
    <message>
        <source>Compare with how it was after this day, at this time or at this snapshot, and not with how it is now.</source>
        <translation>与这一天之后、这一时间或这一快照时的状态比较，而不是与现在的状态比较。</translation>
    </message>
    <message>
        <source>With --since or --until, the command needs one project file and no scenario.</source>
        <translation>与 --since 或 --until 一起使用时，此命令需要一个项目文件，不能指定方案。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>Not all changes of the past are kept any more; what was before them is told as it was when they begin.</source>
        <translation>过去的更改没有全部保留；更早的内容按现存最早的更改开始时的状态列出。</translation>
    </message>
    <message numerus="yes">
        <source>%n values could not be followed back.</source>
        <translation>
            <numerusform>有 %n 个值无法追溯。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tells what differs between two projects, or two moments of one.</source>
        <translation>说明两个项目之间或同一项目的两个时刻之间有哪些差异。</translation>
    </message>
    <message>
        <source>Only those on this element, data flow, view or finding (its key).</source>
        <translation>只列出针对此元素、数据流、视图或发现（用键指定）的评论。</translation>
    </message>
    <message>
        <source>Which: open, resolved or all; else open.</source>
        <translation>列出哪些：open（未解决）、resolved（已解决）或 all（全部）；默认为 open。</translation>
    </message>
    <message>
        <source>Write a comment: on what --on names, or as an answer to --reply.</source>
        <translation>写一条评论：针对 --on 指定的内容，或回复 --reply 指定的讨论。</translation>
    </message>
    <message>
        <source>The thread that --add answers.</source>
        <translation>--add 要回复的讨论。</translation>
    </message>
    <message>
        <source>Settle this thread.</source>
        <translation>将此讨论标为已解决。</translation>
    </message>
    <message>
        <source>Open this thread again.</source>
        <translation>重新打开此讨论。</translation>
    </message>
    <message>
        <source>“%1” means several things. Name one of them.</source>
        <translation>“%1”可指多项内容。请指明其中一项。</translation>
    </message>
    <message>
        <source>There is no thread “%1”. %2</source>
        <translation>没有讨论“%1”。%2</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>已经是这样了。</translation>
    </message>
    <message>
        <source>Reply to a comment</source>
        <translation>回复评论</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Resolve comments</source>
        <translation>解决评论</translation>
    </message>
    <message>
        <source>Open comments again</source>
        <translation>重新打开评论</translation>
    </message>
    <message>
        <source>“%1” is no state of comments. %2</source>
        <translation>“%1”不是评论的状态。%2</translation>
    </message>
    <message>
        <source>Say either with --on what the comment is on, or with --reply what it answers.</source>
        <translation>请用 --on 说明评论针对什么，或用 --reply 说明回复哪个讨论，两者选一。</translation>
    </message>
    <message>
        <source>Say with --add what the answer is.</source>
        <translation>请用 --add 写明回复的内容。</translation>
    </message>
    <message>
        <source>Lists what people say of a project, and adds to it.</source>
        <translation>列出大家对项目的评论，也可添加评论。</translation>
    </message>
    <message>
        <source>With --redact or --changes-since: only list what would leave and what would not.</source>
        <translation>与 --redact 或 --changes-since 一起使用：只列出哪些内容会发出、哪些不会。</translation>
    </message>
    <message>
        <source>Say with --changes-since which copy, day or snapshot the changes in “%1” come after.</source>
        <translation>请用 --changes-since 说明“%1”中的更改从哪个副本、哪一天或哪个快照之后算起。</translation>
    </message>
    <message>
        <source>Changes cannot be sent with parts left out. Send a copy with parts left out instead: leave out --changes-since.</source>
        <translation>发送更改时不能隐去部分内容。请改为发送隐去部分内容的副本：去掉 --changes-since。</translation>
    </message>
    <message numerus="yes">
        <source>Written: %1, with %n changes</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>已写入：%1，含 %n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Take only this element, by name or identity, or only this field of it, of what theirs would change. May be repeated.</source>
        <translation>在对方要更改的内容中，只采用此元素（用名称或标识指定），或只采用它的这一字段。可重复使用。</translation>
    </message>
    <message>
        <source>Only list what would come in, by element and field.</source>
        <translation>只按元素和字段列出会并入的内容。</translation>
    </message>
    <message>
        <source>“%1” is there already and is no copy of this project. It was left as it is; choose another name.</source>
        <translation>“%1”已存在，且不是此项目的副本。未作改动；请换一个名称。</translation>
    </message>
    <message>
        <source>“%1” is there already and holds changes that the other files lack, such as an earlier merge. It was left as it is. To go on from it, name it as the first file: martlet merge %1 %2 --to %1.</source>
        <translation>“%1”已存在，其中有其他文件没有的更改，例如先前合并的结果。未作改动。要在它的基础上继续，请将它作为第一个文件：martlet merge %1 %2 --to %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes taken, and %1 left.</source>
        <translation>
            <numerusform>已采用 %n 项更改，未采用 %1 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take changes of %1</source>
        <translation>采用 %1 中的更改</translation>
    </message>
    <message>
        <source>Only up to this step, by its name or number; the others stay planned.</source>
        <translation>只到这一步为止，用名称或序号指定；其余步骤仍为计划。</translation>
    </message>
    <message>
        <source>Decide conflicts: for the plan, or for what is as-is.</source>
        <translation>决定有冲突的内容：plan 采用计划的，as-is 采用现状的。</translation>
    </message>
    <message>
        <source>The command needs a project and the name of a scenario, such as acme.martlet “To be”.</source>
        <translation>此命令需要一个项目和一个方案的名称，例如 acme.martlet “目标状态”。</translation>
    </message>
    <message>
        <source>There is no step “%1”. %2</source>
        <translation>没有步骤“%1”。%2</translation>
    </message>
    <message>
        <source>Nothing was changed: the plan and the project contradict each other. Decide with --prefer plan or --prefer as-is, or one by one in the window.</source>
        <translation>未作任何更改：计划与项目相互矛盾。请用 --prefer plan 或 --prefer as-is 决定，或在窗口中逐项决定。</translation>
    </message>
    <message>
        <source>Adopt %1 as the project as it is</source>
        <translation>将 %1 采纳为项目的现状</translation>
    </message>
    <message>
        <source>Makes the project what a scenario plans, as one change; refuses while both contradict each other.</source>
        <translation>使项目变成方案所计划的样子，作为一项更改；两者相互矛盾时不执行。</translation>
    </message>
    <message>
        <source>Only this scenario.</source>
        <translation>只限此方案。</translation>
    </message>
    <message>
        <source>Lists the scenarios with the balance of each step, and what the project as it is contradicts by now.</source>
        <translation>列出各个方案和每一步的得失，以及现在与项目现状相矛盾的内容。</translation>
    </message>
    <message>
        <source>Only what changed since somebody&apos;s copy of the project, a day, or a snapshot, for martlet merge to take: to a small file that ends with .martlet-changes; or to a spreadsheet of proposals, which comes back with martlet import.</source>
        <translation>只导出自某人的项目副本、某一天或某个快照以来的更改，供 martlet merge 采用：写入以 .martlet-changes 结尾的小文件；或写入一份建议表格，之后用 martlet import 带回。</translation>
    </message>
    <message>
        <source>“%1” cannot hold changes alone. Name a file that ends with .martlet-changes or .xlsx.</source>
        <translation>“%1”无法只保存更改。请指定以 .martlet-changes 或 .xlsx 结尾的文件。</translation>
    </message>
    <message>
        <source>%1 changes nothing that --only names, so nothing was written. --dry-run lists what it changes.</source>
        <translation>%1 没有更改 --only 所指的内容，因此没有写入任何内容。--dry-run 会列出它所做的更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of the plan fitted nothing any more and were left out: %1</source>
        <translation>
            <numerusform>计划中有 %n 处更改已无处可用，未被采用：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, given with --since, is later than %2, given with --until. Name the earlier moment with --since.</source>
        <translation>--since 给出的 %1 晚于 --until 给出的 %2。请在 --since 中写较早的时刻。</translation>
    </message>
    <message>
        <source>Whose page or spreadsheet of the report owners to write. Without it, a PDF has a page for each, and for spreadsheets --to is a folder.</source>
        <translation>报告 owners 中写谁的页面或表格。不写时，PDF 中每人一页；对表格而言，--to 是一个文件夹。</translation>
    </message>
    <message>
        <source>“%1” is the name of a file of changes, and a whole project goes into one like %2.martlet. To send only what changed, use martlet export FILE --changes-since COPY --to %3.</source>
        <translation>“%1”是更改文件的名称，整个项目应存为 %2.martlet 这样的文件。只发送更改时，请使用 martlet export 文件 --changes-since 副本 --to %3。</translation>
    </message>
    <message>
        <source>%1 Do not repeat this command then: what it changed is kept, and goes into the file with the next command that changes the project.</source>
        <extracomment>a sentence on why a file was not saved, which says that the work is kept on this computer</extracomment>
        <translation>%1 这时请不要重复此命令：它所做的更改已保留，并会随下一条更改项目的命令写入文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes were left, because both sides changed the same. --prefer theirs takes them.</source>
        <translation>
            <numerusform>有 %n 处更改未采用，因为双方改了同一处。加上 --prefer theirs 即可采用。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::Colouring</name>
    <message>
        <source>Not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: values</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>martlet::CommandWords</name>
    <message>
        <source>create, start, blank project</source>
        <translation>新项目,新建项目,新文件,创建,建立,开始,空白,空白项目,新地图</translation>
    </message>
    <message>
        <source>load, file, project</source>
        <translation>载入,加载,读取,文件,项目,打开文件,打开项目,打开地图</translation>
    </message>
    <message>
        <source>store, keep, write</source>
        <translation>存盘,存储,保留,写入,存档,储存</translation>
    </message>
    <message>
        <source>save as, backup, pass on</source>
        <translation>另存为,备份,副本,转交,发给别人,拷贝,分享</translation>
    </message>
    <message>
        <source>remember, baseline, compare, progress</source>
        <translation>快照,记录,记住,存档,基线,基准,对比,比较,进展,进度,趋势</translation>
    </message>
    <message>
        <source>window, leave</source>
        <translation>窗口,关窗口,关掉,离开,关闭地图</translation>
    </message>
    <message>
        <source>exit, end, leave</source>
        <translation>结束,离开,关闭程序,关掉程序,退出程序</translation>
    </message>
    <message>
        <source>back, revert, take back</source>
        <translation>撤回,回退,还原,后退,恢复,返回上一步,取消操作,反悔</translation>
    </message>
    <message>
        <source>again, repeat, forward</source>
        <translation>恢复,再做一次,重复,前进,再来一次,取消撤销</translation>
    </message>
    <message>
        <source>search, palette, look for</source>
        <translation>搜索,搜寻,寻找,命令面板,找,检索,跳转,命令,执行</translation>
    </message>
    <message>
        <source>new tool, create, insert, card, box</source>
        <translation>新工具,新增,加入,创建,新建,插入,卡片,方框,添加工具,加工具</translation>
    </message>
    <message>
        <source>new tool, next, neighbour</source>
        <translation>新工具,下一个,相邻,邻居,相连的工具,新增,后续,接着添加,连接</translation>
    </message>
    <message>
        <source>link, arrow, line, data flow, join</source>
        <translation>连线,链接,箭头,线,线条,数据流,接起来,关联,画线,相连</translation>
    </message>
    <message>
        <source>reconnect, move the arrow, target, link</source>
        <translation>重新连接,改连,移动箭头,箭头,目标,终点,去向,更改连接,连线,链接,连接</translation>
    </message>
    <message>
        <source>reconnect, move the arrow, source, link</source>
        <translation>重新连接,改连,移动箭头,箭头,来源,起点,源头,更改连接,连线,链接,连接</translation>
    </message>
    <message>
        <source>name, title, edit, call</source>
        <translation>改名,名称,名字,标题,编辑,命名,修改名称,叫什么</translation>
    </message>
    <message>
        <source>manual, mode, kind of connection</source>
        <translation>手动,手工,人工,自动,方式,流转方式,模式,连接类型,连接方式,未知</translation>
    </message>
    <message>
        <source>copy, clone, once more</source>
        <translation>副本,拷贝,克隆,再来一个,重复,复制</translation>
    </message>
    <message>
        <source>clipboard, insert, import</source>
        <translation>剪贴板,插入,导入,粘贴,贴上,表格,列表,清单</translation>
    </message>
    <message>
        <source>hide, remove</source>
        <translation>隐藏,移除,移走,拿掉,从视图中移除,不显示,视图</translation>
    </message>
    <message>
        <source>remove, erase, trash</source>
        <translation>移除,去掉,清除,删掉,抹掉,垃圾桶,回收站</translation>
    </message>
    <message>
        <source>everything, mark</source>
        <translation>全部,所有,选择全部,选中全部,选中,标记</translation>
    </message>
    <message>
        <source>fit, zoom, whole map, overview</source>
        <translation>适合窗口,适应,缩放,整张地图,全图,全貌,全景,总览,概览,看全部</translation>
    </message>
    <message>
        <source>customer, path, service blueprint</source>
        <translation>客户,顾客,用户旅程,旅程,旅程图,路径,服务蓝图,蓝图,新建旅程,触点,接触点,客户旅程</translation>
    </message>
    <message>
        <source>teams, departments, responsible</source>
        <translation>团队,部门,负责人,职责,责任,归属,分工,谁负责,视图</translation>
    </message>
    <message>
        <source>zoom, 100 %</source>
        <translation>缩放,100%,100 %,原始大小,原尺寸,实际尺寸,一比一,1:1</translation>
    </message>
    <message>
        <source>zoom, fit, go to</source>
        <translation>缩放,适合,适应,转到,定位,跳到,居中,看选中的,选中的内容,所选,选中</translation>
    </message>
    <message>
        <source>zoom in, magnify, bigger</source>
        <translation>缩放,变大,大一点,拉近,放大镜,更大</translation>
    </message>
    <message>
        <source>zoom out, reduce</source>
        <translation>缩放,变小,小一点,拉远,缩小,更小</translation>
    </message>
    <message>
        <source>highlight, legend, hide, dim, only</source>
        <translation>高亮,突出显示,图例,隐藏,变暗,淡化,只看,仅显示,颜色,上色,过滤,筛选</translation>
    </message>
    <message>
        <source>focus, neighbours, isolate</source>
        <translation>聚焦,专注,相邻,邻居,隔离,单独显示,只看,上下游,关联,相连</translation>
    </message>
    <message>
        <source>flow, follow, walk</source>
        <translation>流程,数据流,跟随,沿着走,顺着走,追踪,连线,走到,连接,下一条,上一条</translation>
    </message>
    <message>
        <source>table, list, spreadsheet, all tools</source>
        <translation>表格,列表,电子表格,全部工具,所有工具,工具清单,一览表,盘点,台账,批量编辑</translation>
    </message>
    <message>
        <source>problem, issue, error, warning</source>
        <translation>问题,错误,警告,毛病,隐患,提醒,不妥,发现</translation>
    </message>
    <message>
        <source>rules, settings, profiles, severity</source>
        <translation>规则,设置,选项,规则集,严重程度,检查项,检查规则,配置,首选项</translation>
    </message>
    <message>
        <source>impact, risk, depends, without, remove</source>
        <translation>影响,影响分析,风险,依赖,没有,去掉,移除,停用,离职,后果,假设</translation>
    </message>
    <message>
        <source>play, customer, steps, present</source>
        <translation>播放,演示,客户,顾客,步骤,逐步,演练,旅程,汇报,讲解,客户旅程</translation>
    </message>
    <message>
        <source>numbers, cost, hours, debt, statistics</source>
        <translation>数字,数据,费用,成本,花费,工时,小时,债务,营销债务,指标,图表,报表</translation>
    </message>
    <message>
        <source>inspector, fields, properties</source>
        <translation>检查器,字段,属性,信息,编辑详情,资料,详情</translation>
    </message>
    <message>
        <source>responsible, person, assign, who</source>
        <translation>责任人,负责,人员,分配,指派,谁,谁负责,归属,联系人</translation>
    </message>
    <message>
        <source>panel, pane</source>
        <translation>面板,窗格,区域,切换,切换面板,窗口</translation>
    </message>
    <message>
        <source>panel, sidebar, problems</source>
        <translation>面板,侧栏,侧边栏,问题,问题列表,发现,隐藏</translation>
    </message>
    <message>
        <source>panel, sidebar, inspector, properties</source>
        <translation>面板,侧栏,侧边栏,检查器,属性,属性面板,字段,详情,隐藏</translation>
    </message>
    <message>
        <source>dock, sidebar, move</source>
        <translation>停靠,侧栏,侧边栏,移动,移动面板,布局,位置</translation>
    </message>
    <message>
        <source>dock, move, bottom</source>
        <translation>停靠,移动,移动面板,底部,下方,下面,布局,位置,地图下方</translation>
    </message>
    <message>
        <source>dock, reset, default</source>
        <translation>停靠,重置,默认,恢复,还原,复位,恢复默认,布局,面板位置,面板</translation>
    </message>
    <message>
        <source>second, projector, screen, view</source>
        <translation>第二个窗口,另一个窗口,新建窗口,多窗口,投影仪,投影,屏幕,双屏,显示器,视图,窗口</translation>
    </message>
    <message>
        <source>projector, present, large</source>
        <translation>投影仪,投影,演示,汇报,放映,大屏,最大化,满屏</translation>
    </message>
    <message>
        <source>theme, appearance, bright</source>
        <translation>主题,外观,明亮,亮色,白天,浅色模式,皮肤</translation>
    </message>
    <message>
        <source>theme, appearance, night</source>
        <translation>主题,外观,夜间,黑夜,暗色,黑色,深色模式,暗黑模式,护眼,皮肤</translation>
    </message>
    <message>
        <source>theme, appearance, accessible</source>
        <translation>主题,外观,无障碍,辅助功能,看得清,对比度,视力</translation>
    </message>
    <message>
        <source>theme, appearance, system</source>
        <translation>主题,外观,系统,跟随系统,自动,默认,桌面</translation>
    </message>
    <message>
        <source>arrange, layout, clean, order, sort</source>
        <translation>排列,布局,自动布局,排版,清理,顺序,排序,理顺,重新排列,归位</translation>
    </message>
    <message>
        <source>arrange, layout, clean, near</source>
        <translation>排列,布局,自动布局,清理,附近,就近,局部,选中的,理顺,所选</translation>
    </message>
    <message>
        <source>hold, fix, lock in place</source>
        <translation>锁定,锁住,定住,钉住,图钉,不动,解锁,位置锁定</translation>
    </message>
    <message>
        <source>line up, straighten</source>
        <translation>对齐,排齐,拉直,摆正,排成一线,边缘对齐</translation>
    </message>
    <message>
        <source>line up, straighten, column</source>
        <translation>对齐,居中,中心,中线,排齐,拉直,摆正,竖列,一列</translation>
    </message>
    <message>
        <source>line up, straighten, top</source>
        <translation>对齐,上对齐,顶部,上边,上缘,排齐,拉直,摆正</translation>
    </message>
    <message>
        <source>line up, straighten, row</source>
        <translation>对齐,居中,中间,中线,排齐,拉直,摆正,横排,一行</translation>
    </message>
    <message>
        <source>line up, straighten, bottom</source>
        <translation>对齐,下对齐,底部,下边,下缘,排齐,拉直,摆正</translation>
    </message>
    <message>
        <source>space evenly, gaps, horizontal</source>
        <translation>等间距,均匀分布,分布,间距,间隔,水平,左右,平均分布</translation>
    </message>
    <message>
        <source>space evenly, gaps, vertical</source>
        <translation>等间距,均匀分布,分布,间距,间隔,垂直,上下,竖直,平均分布</translation>
    </message>
    <message>
        <source>help, shortcuts, keyboard, manual</source>
        <translation>帮助,快捷键,键盘,热键,鼠标,操作说明,说明书,使用手册,怎么用,按键,手势</translation>
    </message>
    <message>
        <source>relations, flows, links, details</source>
        <translation>关系,数据流,流向,连线,链接,关联,连接,相连,上下游,详情,看连接,转到连接</translation>
    </message>
    <message>
        <source>changes, who, when, details</source>
        <translation>更改,变更,修改,改动,谁改的,谁,什么时候,何时,时间,记录,修改记录,变更记录,历史,日志,详情</translation>
    </message>
    <message>
        <source>begin, templates, welcome</source>
        <translation>开始,起始页,首页,主页,欢迎,欢迎页,模板,示例,最近打开,入门</translation>
    </message>
    <message>
        <source>restore, session, remember</source>
        <translation>恢复,还原,会话,记住,上次,继续上次,自动打开,重新打开,启动,启动时</translation>
    </message>
    <message>
        <source>sticky, parking lot, remember, comment</source>
        <translation>便签,便利贴,便条,贴纸,待议,停车场,记一下,记下来,批注,评论,注释,新备注</translation>
    </message>
    <message>
        <source>convert, sticky, tool, question</source>
        <translation>转换,转为,转成,变成,改成,便签,便利贴,备注,工具,问题</translation>
    </message>
    <message>
        <source>data objects, catalogue, product, assume</source>
        <translation>数据对象,数据,存有,存放,目录,产品库,产品,推测,假定,默认数据,常见数据,填入</translation>
    </message>
    <message>
        <source>my own, catalogue, save, completion</source>
        <translation>自定义,自定义产品,自己的,我的,目录,产品库,保存,收藏,记住,补全,自动补全</translation>
    </message>
    <message>
        <source>my own, catalogue, remove</source>
        <translation>自定义,自定义产品,自己的,我的,目录,产品库,移除,删除,忘记,去掉</translation>
    </message>
    <message>
        <source>part of, suite, frame, put together</source>
        <translation>分组,编组,组合,成组,隶属于,属于,套件,套装,框,边框,外框,放在一起,合并,合在一起</translation>
    </message>
    <message>
        <source>ungroup, part of, take apart</source>
        <translation>取消分组,取消编组,取消组合,解组,解散,隶属于,属于,拆开,拆分,移出组,退出组</translation>
    </message>
    <message>
        <source>minimap, bird&apos;s eye, navigator, pan</source>
        <translation>小地图,缩略图,鹰眼,鸟瞰,鸟瞰图,导航,导航器,全景,总览,平移,移动画面</translation>
    </message>
    <message>
        <source>mouse, scroll, pan, settings</source>
        <translation>鼠标,滚轮,滚动,缩放,平移,设置,选项,偏好,首选项,鼠标设置</translation>
    </message>
    <message>
        <source>panel, owners, responsible, assign</source>
        <translation>面板,侧栏,侧边栏,负责人,责任人,负责,人员,团队,分配,指派,谁负责</translation>
    </message>
    <message>
        <source>arrange, tidy, only new, unplaced</source>
        <translation>排列,整理,布局,自动布局,只排新的,只整理新的,新卡片,新增,未放置,未摆放,摆放</translation>
    </message>
    <message>
        <source>dots, prioritise, choose, workshop</source>
        <translation>圆点, 打分, 优先级, 选择, 工作坊</translation>
    </message>
    <message>
        <source>dots, clear, take away, again</source>
        <translation>圆点, 清除, 清零, 重来</translation>
    </message>
    <message>
        <source>beamer, show, room, second screen, slides, workshop</source>
        <translation>投影仪, 演示, 会场, 第二屏幕, 幻灯片, 工作坊</translation>
    </message>
    <message>
        <source>stand still, freeze, camera, stay</source>
        <translation>静止, 冻结, 镜头, 固定</translation>
    </message>
    <message>
        <source>theme, beamer, bright, readable</source>
        <translation>主题, 投影仪, 明亮, 易读</translation>
    </message>
    <message>
        <source>size of letters, beamer, near</source>
        <translation>字号, 投影仪, 近处</translation>
    </message>
    <message>
        <source>size of letters, beamer, larger</source>
        <translation>字号, 投影仪, 放大</translation>
    </message>
    <message>
        <source>size of letters, beamer, far</source>
        <translation>字号, 投影仪, 远处</translation>
    </message>
    <message>
        <source>export, print, paper, share, hand out, poster, PDF, SVG, PNG, CSV, JSON, Excel, web page, report, audit, handbook, draw.io, agency, picture, image, drawing, slide, send</source>
        <translation>导出, 打印, 纸张, 分享, 分发, 海报, PDF, SVG, PNG, CSV, JSON, Excel, 网页, 报告, 审计, 手册, draw.io, 代理商, 图片, 图像, 绘图, 幻灯片, 发送, export</translation>
    </message>
    <message>
        <source>difference, differences, diff, other version, copy, scenario, to be</source>
        <translation>差异,区别,不同,对比,比较,其他版本,另一个版本,副本,方案,目标状态,将来,diff</translation>
    </message>
    <message>
        <source>history, backup, go back, restore, recover, undo</source>
        <translation>历史记录,历史版本,以前的版本,旧版本,备份,回到以前,还原,恢复,找回,撤销</translation>
    </message>
    <message>
        <source>combine, copies, take over, bring together, join, conflict</source>
        <translation>合并,合在一起,汇总,整合,副本,合入,采用,冲突,其他人的更改</translation>
    </message>
    <message>
        <source>conflict, mine, theirs, resolve, disagree, merge</source>
        <translation>冲突,我的,对方的,解决,不一致,分歧,合并,待决定,决定,未决定</translation>
    </message>
    <message>
        <source>timeline, who changed what, when, log, versions, earlier, past, restore, bring back, snapshots</source>
        <translation>时间线,谁改了什么,什么时候,日志,版本,以前,过去,还原,恢复,找回,快照,更改记录</translation>
    </message>
    <message>
        <source>import, bring in, Excel, table, draw.io, ArchiMate</source>
        <translation>导入,引入,带入,Excel,表格,电子表格,draw.io,ArchiMate</translation>
    </message>
    <message>
        <source>changes since, patch, mail, small file, update, what is new</source>
        <translation>此后的更改,更改,补丁,邮件,小文件,更新,有什么新内容,增量,发送</translation>
    </message>
    <message>
        <source>say, remark, discuss, reply, answer, ask, mention, note</source>
        <translation>说,意见,批注,讨论,回复,答复,提问,询问,提到,备注,留言</translation>
    </message>
    <message>
        <source>threads, discussion, review, open points, replies, resolve</source>
        <translation>讨论,讨论串,审阅,未解决,待解决,回复,解决,批注,留言</translation>
    </message>
    <message>
        <source>unread, thread, review</source>
        <translation>未读,讨论,审阅,批注,留言</translation>
    </message>
    <message>
        <source>news, unread, since last time, changes of others, review</source>
        <translation>新变化,新内容,动态,未读,上次以来,其他人的更改,别人改了什么,审阅</translation>
    </message>
    <message>
        <source>mark as read, seen, done, news</source>
        <translation>标为已读,已读,已看,看过,完成,新变化</translation>
    </message>
    <message>
        <source>to be, plan, steps, balance, adopt, what will be, roadmap</source>
        <translation>目标状态,将来,计划,规划,步骤,得失,平衡,采纳,采用,会怎样,路线图,方案</translation>
    </message>
    <message>
        <source>to be, plan, draft, try out</source>
        <translation>目标状态,将来,计划,规划,草案,草稿,试一试,试试看,新建方案</translation>
    </message>
    <message>
        <source>standpoint, to be, plan, today, present, back</source>
        <translation>立足点,位置,目标状态,将来,计划,今天,现在,现状,返回,切换</translation>
    </message>
</context>
<context>
    <name>martlet::CommentField</name>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Ctrl+Enter 发送</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>martlet::CommentSubject</name>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the short name of a rule, %2 what it found something about</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>已不存在</translation>
    </message>
</context>
<context>
    <name>martlet::CommentText</name>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a day and a time of day: &quot;22 Nov 2026 10:14&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>who wrote a comment, and when</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>%1 (%2), %3, %4</source>
        <extracomment>%1 is a name, %2 its kind, %3 &quot;open&quot; or &quot;resolved&quot;, %4 the identity of a thread</extracomment>
        <translation>%1（%2），%3，%4</translation>
    </message>
</context>
<context>
    <name>martlet::CommentsBox</name>
    <message>
        <source>Comment…</source>
        <translation>写评论…</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>What people say of it; Ctrl+Alt+C writes a comment</source>
        <translation>大家对它的评论；按 Ctrl+Alt+C 写评论</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 条新评论</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 条未解决</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n 条已解决</numerusform>
        </translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>写回复…</translation>
    </message>
    <message>
        <source>Text of the comment</source>
        <translation>评论的内容</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
</context>
<context>
    <name>martlet::CommentsPage</name>
    <message>
        <source>Open</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新评论</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Whose comments</source>
        <translation>谁的评论</translation>
    </message>
    <message>
        <source>Comments on what</source>
        <translation>针对什么的评论</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>所有内容</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is &quot;Open&quot;, &quot;New&quot; or the like, %2 how many threads are</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nobody has commented on anything yet. Ctrl+Alt+C comments on what is selected.</source>
        <translation>还没有任何评论。按 Ctrl+Alt+C 可评论所选的内容。</translation>
    </message>
    <message>
        <source>There are no such comments.</source>
        <translation>没有这样的评论。</translation>
    </message>
    <message>
        <source>Go to %1 (%2)</source>
        <extracomment>%1 is what comments are on, %2 its kind</extracomment>
        <translation>转到 %1（%2）</translation>
    </message>
</context>
<context>
    <name>martlet::ComparisonMap</name>
    <message>
        <source>The map of what differs</source>
        <translation>差异地图</translation>
    </message>
</context>
<context>
    <name>martlet::ComparisonPage</name>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Up and Down: one after the other · Tab: to the map, there plus and minus and the arrows · Esc: back to the map</source>
        <translation>上、下方向键：逐项查看 · Tab：转到差异地图，可用加号、减号和方向键 · Esc：返回地图</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>前后对调</translation>
    </message>
    <message>
        <source>Take what was after for before</source>
        <translation>把“之后”当作“之前”来比较</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>选择比较对象…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>返回地图</translation>
    </message>
    <message>
        <source>Back to the map (Esc)</source>
        <translation>返回地图（Esc）</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>%1 is what a project was or is, %2 what it became or would become</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Both are the same, down to the last field.</source>
        <translation>两者完全相同，每个字段都一样。</translation>
    </message>
    <message>
        <source>Nothing that differs is on a map. The list has all of it.</source>
        <translation>有差异的内容都不在地图上。全部差异见列表。</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已看过</translation>
    </message>
    <message>
        <source>Nothing of it is new any more (Ctrl+Alt+S)</source>
        <translation>全部标为已看过（Ctrl+Alt+S）</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新变化</translation>
    </message>
    <message>
        <source>What others changed was taken back since.</source>
        <translation>其他人的更改后来都已撤回。</translation>
    </message>
    <message>
        <source>On %1</source>
        <extracomment>%1 is what a comment is about</extracomment>
        <translation>针对 %1</translation>
    </message>
</context>
<context>
    <name>martlet::ComparisonReport</name>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>On the map, each thing that differs has a sign. What is gone stands where it stood, with a dashed line around it; what is pale is as it was.</source>
        <translation>地图上，每处差异都有标记。已去掉的内容显示在原来的位置，用虚线框出；颜色较淡的内容没有变化。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Both are the same, down to the last field.</source>
        <translation>两者完全相同，每个字段都一样。</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>逐项列出</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
</context>
<context>
    <name>martlet::Csv</name>
    <message>
        <source>The line stands above the table and was left out.</source>
        <translation>该行在表格上方，已略过。</translation>
    </message>
    <message>
        <source>There is no header: each line was read as a tool&apos;s name.</source>
        <translation>没有标题行：每一行都读作一个工具的名称。</translation>
    </message>
    <message>
        <source>The text was read as %1.</source>
        <translation>文本按 %1 读取。</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed: all that follows was read as one cell.</source>
        <translation>这里的引号只有开头没有结尾：后面的全部内容读作一个单元格。</translation>
    </message>
    <message>
        <source>An earlier line has the same; the first one counts.</source>
        <translation>前面的某一行与此相同；以第一行为准。</translation>
    </message>
    <message>
        <source>Several things on the map bear this name.</source>
        <translation>地图上有多项都叫这个名称。</translation>
    </message>
    <message>
        <source>The line has no name.</source>
        <translation>该行没有名称。</translation>
    </message>
    <message>
        <source>Only tools have this field.</source>
        <translation>只有工具才有这个字段。</translation>
    </message>
    <message>
        <source>Dates such as “%1” were read with the month first.</source>
        <translation>“%1”这类日期按月份在前读取。</translation>
    </message>
    <message>
        <source>Dates such as “%1” were read with the day first.</source>
        <translation>“%1”这类日期按日在前读取。</translation>
    </message>
    <message>
        <source>It was read as “%1”.</source>
        <translation>读作“%1”。</translation>
    </message>
    <message>
        <source>The column is not used: “%1” fills the same field.</source>
        <translation>该列未使用：“%1”已对应同一个字段。</translation>
    </message>
    <message>
        <source>A price a month was taken times twelve.</source>
        <translation>月价已乘以十二。</translation>
    </message>
    <message>
        <source>All is not one department; the field was left open.</source>
        <translation>“全部”不是一个具体部门；该字段已留空。</translation>
    </message>
    <message>
        <source>It holds no name.</source>
        <translation>其中没有名称。</translation>
    </message>
    <message>
        <source>Cells such as “%1” were read as department and person.</source>
        <translation>“%1”这类单元格按部门和人员读取。</translation>
    </message>
    <message>
        <source>More than two names: the others went to the note.</source>
        <translation>名称多于两个：其余的已写入备注。</translation>
    </message>
    <message>
        <source>Only the first name was taken.</source>
        <translation>只采用了第一个名称。</translation>
    </message>
    <message>
        <source>No other tool bears this name.</source>
        <translation>没有其他工具叫这个名称。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of this type are no tools and were left out.</source>
        <translation>
            <numerusform>有 %n 行属于此类型，不是工具，已略过。</numerusform>
        </translation>
    </message>
    <message>
        <source>No column holds the names of tools. The first columns are: %1. If one of them does, say so with --map COLUMN=name, or with its number, as in --map 1=name. Nothing was imported.</source>
        <translation>没有哪一列存放工具名称。前几列是：%1。如果其中一列是，请用 --map COLUMN=name，或用其编号，如 --map 1=name 说明。没有导入任何内容。</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was imported.</source>
        <translation>文件是空的。没有导入任何内容。</translation>
    </message>
    <message>
        <source>Also responsible: %1</source>
        <translation>共同负责：%1</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB. Nothing was read from it.</source>
        <translation>文件超过 64 MB。没有从中读取任何内容。</translation>
    </message>
    <message>
        <source>The file does not look like text. Nothing was read from it.</source>
        <translation>文件看起来不是文本。没有从中读取任何内容。</translation>
    </message>
    <message>
        <source>The file has more rows or columns, or a longer cell, than can be read safely. Nothing was read from it.</source>
        <translation>文件的行数或列数太多，或有单元格太长，无法安全读取。没有从中读取任何内容。</translation>
    </message>
    <message>
        <source>There is no column “%1”. The columns are: %2.</source>
        <translation>没有名为“%1”的列。现有的列：%2。</translation>
    </message>
    <message>
        <source>A tool has no field “%1”. “martlet list fields” names them all.</source>
        <translation>工具没有“%1”这个字段。“martlet list fields”可列出全部字段。</translation>
    </message>
    <message>
        <source>The column was left out, as asked for.</source>
        <translation>已按要求略过该列。</translation>
    </message>
    <message>
        <source>The column is not used: it is not clear which field it fills.</source>
        <translation>该列未使用：不清楚它对应哪个字段。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>It must be a number.</source>
        <translation>必须是数字。</translation>
    </message>
    <message>
        <source>It does not say in which currency. Write it into the head of the column, such as “%1 (EUR)”.</source>
        <translation>没有写明币种。请写在列标题中，例如“%1 (EUR)”。</translation>
    </message>
    <message>
        <source>It must be a date such as 2027-03-31.</source>
        <translation>必须是日期，例如 2027-03-31。</translation>
    </message>
    <message>
        <source>It must be one of: %1.</source>
        <translation>必须是以下之一：%1。</translation>
    </message>
    <message>
        <source>It must be yes or no.</source>
        <translation>必须是“是”或“否”。</translation>
    </message>
    <message>
        <source>It is not clear which amount it is, and in which currency.</source>
        <translation>不清楚这是多少金额、哪种货币。</translation>
    </message>
    <message>
        <source>This looks like a line of totals and was left out.</source>
        <translation>这一行看起来是合计，已略过。</translation>
    </message>
    <message>
        <source>The line has more cells than the header; these were left out.</source>
        <translation>这一行的单元格比表头多，多出的已略过。</translation>
    </message>
    <message>
        <source>The text is too long, or has characters that cannot be shown; it was shortened.</source>
        <translation>文字过长，或含有无法显示的字符，已缩短。</translation>
    </message>
    <message>
        <source>The file has a header, but no lines below it. Nothing was imported.</source>
        <translation>文件有表头，但下面没有任何行。没有导入任何内容。</translation>
    </message>
    <message>
        <source>Line %1 holds a zero byte, as damaged files and files that are no tables do. Nothing was read. Save the table as CSV once more and import that.</source>
        <translation>第 %1 行含有零字节，损坏的文件和不是表格的文件才会这样。没有读取任何内容。请将表格重新保存为 CSV，再导入新文件。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n tools, category, vendor or layer were filled in as they usually are; they are marked as assumed.</source>
        <translation>
            <numerusform>有 %n 个工具的类别、供应商或层已按通常情况填写，并标为推测。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write an amount below zero with the minus right before its digits, such as “-500”.</source>
        <translation>负的金额请把减号直接写在数字前面，例如“-500”。</translation>
    </message>
</context>
<context>
    <name>martlet::DebtBox</name>
    <message>
        <source>marketing debt</source>
        <translation>营销债务</translation>
    </message>
    <message>
        <source>as on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>与 %1 持平</translation>
    </message>
    <message>
        <source>▼ %1 since %2</source>
        <extracomment>%1 is a number of points, %2 a date</extracomment>
        <translation>▼ %1（与 %2 相比）</translation>
    </message>
    <message>
        <source>▲ %1 since %2</source>
        <translation>▲ %1（与 %2 相比）</translation>
    </message>
    <message>
        <source>%1 of questions answered</source>
        <translation>已答复 %1 的问题</translation>
    </message>
    <message>
        <source>nothing to ask about yet</source>
        <translation>暂无可问的问题</translation>
    </message>
</context>
<context>
    <name>martlet::Differences</name>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>How “%1” is known</source>
        <extracomment>%1 is a field, such as &quot;Owner&quot;</extracomment>
        <translation>“%1”的依据</translation>
    </message>
    <message>
        <source>Key in “%1”</source>
        <extracomment>%1 is where things were imported from</extracomment>
        <translation>在“%1”中的编号</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>已添加 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>已移除 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>已更改 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>已移动 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Put on “%1”</source>
        <extracomment>%1 is a view</extracomment>
        <translation>已放到“%1”上</translation>
    </message>
    <message>
        <source>Taken off “%1”</source>
        <extracomment>%1 is a view</extracomment>
        <translation>已从“%1”移除</translation>
    </message>
    <message>
        <source>Moved on “%1”</source>
        <extracomment>%1 is a view</extracomment>
        <translation>在“%1”上移动了位置</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>没有差异</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>what a relation joins: &quot;HubSpot → Salesforce&quot;</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>What it joins</source>
        <translation>连接的两端</translation>
    </message>
    <message>
        <source>Adds %1</source>
        <extracomment>%1 is what a scenario adds</extracomment>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>Removes %1</source>
        <extracomment>%1 is what a scenario removes</extracomment>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is a field, %2 the thing whose field a scenario changes</extracomment>
        <translation>%2 的%1</translation>
    </message>
</context>
<context>
    <name>martlet::Discussion</name>
    <message>
        <source>Comment on %1</source>
        <translation>评论 %1</translation>
    </message>
    <message>
        <source>Reply to a comment on %1</source>
        <translation>回复对 %1 的评论</translation>
    </message>
    <message>
        <source>Edit a comment on %1</source>
        <translation>编辑对 %1 的评论</translation>
    </message>
    <message>
        <source>Delete a comment on %1</source>
        <translation>删除对 %1 的评论</translation>
    </message>
    <message>
        <source>Resolve the comments on %1</source>
        <translation>解决对 %1 的评论</translation>
    </message>
    <message>
        <source>Open the comments on %1 again</source>
        <translation>重新打开对 %1 的评论</translation>
    </message>
</context>
<context>
    <name>martlet::Document</name>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>Connect %1 → %2</source>
        <translation>连接 %1 → %2</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>将 %1 改名为 %2</translation>
    </message>
    <message>
        <source>Set “%1” of %2</source>
        <translation>设置 %2 的“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Set “%1” of %n items</source>
        <translation>
            <numerusform>设置 %n 项的“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message numerus="yes">
        <source>Move %n cards</source>
        <translation>
            <numerusform>移动 %n 张卡片</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>把%1移到%2</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n items</source>
        <translation>
            <numerusform>删除 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Turn on the profile “%1”</source>
        <translation>启用规则集“%1”</translation>
    </message>
    <message>
        <source>Turn off the profile “%1”</source>
        <translation>关闭规则集“%1”</translation>
    </message>
    <message>
        <source>Change the places of the profile “%1”</source>
        <translation>更改规则集“%1”的地方</translation>
    </message>
    <message>
        <source>Give the profile “%1” its own places back</source>
        <translation>让规则集“%1”恢复原本的地方</translation>
    </message>
    <message>
        <source>“%1” is now: %2</source>
        <extracomment>%1 is the name of a rule, %2 a severity, %3 a department or the name of a thing</extracomment>
        <translation>将“%1”设为：%2</translation>
    </message>
    <message>
        <source>“%1” is now for %3: %2</source>
        <translation>对 %3 将“%1”设为：%2</translation>
    </message>
    <message>
        <source>“%1” as it is by itself</source>
        <translation>“%1”恢复原本的设置</translation>
    </message>
    <message>
        <source>“%1” for %2 as elsewhere</source>
        <translation>“%1”对 %2 与别处一致</translation>
    </message>
    <message>
        <source>Change a limit of “%1”: %2</source>
        <translation>更改“%1”的一个界限：%2</translation>
    </message>
    <message>
        <source>Give “%1” its own limit back: %2</source>
        <translation>让“%1”恢复原本的界限：%2</translation>
    </message>
    <message>
        <source>Add the rule “%1”</source>
        <translation>添加规则“%1”</translation>
    </message>
    <message>
        <source>Change the rule “%1”</source>
        <translation>更改规则“%1”</translation>
    </message>
    <message>
        <source>Delete the rule “%1”</source>
        <translation>删除规则“%1”</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Add the view %1</source>
        <translation>添加视图 %1</translation>
    </message>
    <message>
        <source>Add the journey %1</source>
        <translation>添加客户旅程 %1</translation>
    </message>
    <message>
        <source>Duplicate the view %1</source>
        <translation>复制视图 %1</translation>
    </message>
    <message numerus="yes">
        <source>Take %n cards off %1</source>
        <translation>
            <numerusform>将 %n 张卡片移出 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n cards on %1</source>
        <translation>
            <numerusform>将 %n 张卡片放到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconnect %1 → %2</source>
        <translation>改接 %1 → %2</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>为 %1 着色</translation>
    </message>
    <message>
        <source>Show all of %1</source>
        <translation>显示 %1 的全部内容</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>筛选 %1</translation>
    </message>
    <message>
        <source>%1 (in “%2”)</source>
        <extracomment>%1 is what was done, %2 the name of a scenario</extracomment>
        <translation>%1（在“%2”中）</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>第一步</translation>
    </message>
    <message>
        <source>Add the scenario %1</source>
        <translation>添加方案 %1</translation>
    </message>
    <message>
        <source>Add the step %1</source>
        <translation>添加步骤 %1</translation>
    </message>
    <message>
        <source>Rename the step %1 to %2</source>
        <translation>将步骤 %1 改名为 %2</translation>
    </message>
    <message>
        <source>Date the step %1</source>
        <translation>设定步骤 %1 的日期</translation>
    </message>
    <message>
        <source>Give the step %1 an owner</source>
        <translation>为步骤 %1 指定负责人</translation>
    </message>
    <message>
        <source>Move the step %1</source>
        <translation>移动步骤 %1</translation>
    </message>
    <message>
        <source>Delete the step %1</source>
        <translation>删除步骤 %1</translation>
    </message>
    <message>
        <source>Adopt %1 as the project as it is</source>
        <translation>将 %1 采纳为项目的现状</translation>
    </message>
    <message>
        <source>Adopt %1 up to the step %2 as the project as it is</source>
        <translation>将 %1 到步骤 %2 为止采纳为项目的现状</translation>
    </message>
    <message>
        <source>Keep what the plan says of %1</source>
        <extracomment>%1 is the name of a thing</extracomment>
        <translation>%1 以计划为准</translation>
    </message>
    <message>
        <source>Keep %1 as it is</source>
        <translation>%1 以现状为准</translation>
    </message>
</context>
<context>
    <name>martlet::Draft</name>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
</context>
<context>
    <name>martlet::Drawio</name>
    <message>
        <source>The shape holds others, so it was read as a frame, not as a tool.</source>
        <translation>该形状中含有其他形状，因此读作外框，而不是工具。</translation>
    </message>
    <message>
        <source>The shape has no name, or is only text, and was left out.</source>
        <translation>该形状没有名称，或只是文字，已略过。</translation>
    </message>
    <message>
        <source>Several things on the map bear this name.</source>
        <translation>地图上有多项都叫这个名称。</translation>
    </message>
    <message>
        <source>It stands on the page twice; the first counts.</source>
        <translation>它在页面上出现了两次；以第一次为准。</translation>
    </message>
    <message>
        <source>It cannot lead there, and stays as it was.</source>
        <translation>它不能通向那里，因此保持原样。</translation>
    </message>
    <message>
        <source>Nothing that Martlet knows joins these two.</source>
        <translation>Martlet 没有能连接这两项的关系。</translation>
    </message>
    <message>
        <source>The line does not join two things that were taken.</source>
        <translation>这条线连接的两项没有都被采用。</translation>
    </message>
    <message>
        <source>It is not in the drawing, and stays on the map.</source>
        <translation>绘图中没有它，它仍留在地图上。</translation>
    </message>
    <message>
        <source>The page “%1” is compressed, and cannot be unpacked: it is damaged or too large. Nothing was read from the file.</source>
        <translation>页面“%1”是压缩的，无法解压：内容已损坏或太大。没有从文件中读取任何内容。</translation>
    </message>
    <message>
        <source>Page “%1”: %2</source>
        <extracomment>a page of a file, and what is wrong with it</extracomment>
        <translation>页面“%1”：%2</translation>
    </message>
    <message numerus="yes">
        <source>The file has more than %n pages. Nothing was read from it.</source>
        <translation>
            <numerusform>文件超过 %n 页。没有从中读取任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no page of draw.io. Nothing was read from it.</source>
        <translation>文件中没有 draw.io 页面。没有从中读取任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>The file has more than %n shapes and lines. Nothing was read from it.</source>
        <translation>
            <numerusform>文件中的形状和线条超过 %n 个。没有从中读取任何内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::EarlierPage</name>
    <message>
        <source>Earlier versions</source>
        <translation>早先的版本</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>替换时间</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>此后的更改数</translation>
    </message>
    <message>
        <source>By</source>
        <translation>更改者</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>返回地图</translation>
    </message>
    <message>
        <source>Looking for them…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a day and a time of day: &quot;22 Nov 2026, 10:14&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>There are none yet. Whenever this computer replaces the file, it keeps here what the file was before.</source>
        <translation>目前还没有。这台电脑每次替换文件时，都会在这里保留替换前的版本。</translation>
    </message>
    <message>
        <source>What the file was before this computer replaced it: the last 20, one an hour for a day, and one a day for a month. Looking at them changes nothing.</source>
        <translation>这台电脑替换文件之前的版本：最近 20 个，一天之内每小时一个，一个月之内每天一个。查看它们不会改变任何内容。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Up, down: choose · Enter: compare with the map · Tab: to the map and what is different · Esc: back to the map</source>
        <translation>上、下箭头键：选择 · Enter：与地图比较 · Tab：转到地图和差异 · Esc：返回地图</translation>
    </message>
    <message>
        <source>As it was until %1</source>
        <translation>%1 之前的状态</translation>
    </message>
</context>
<context>
    <name>martlet::Engine</name>
    <message>
        <source>There is no profile “%1”. There are: %2.</source>
        <translation>没有规则集“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>There is no rule “%1”. There are: %2.</source>
        <translation>没有规则“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>A rule of this project is not used, so it cannot be checked. %1</source>
        <extracomment>%1 is a rule and why it is not used, in one sentence</extracomment>
        <translation>此项目中有一条规则未采用，因此无法按它检查。%1</translation>
    </message>
</context>
<context>
    <name>martlet::FieldEditor</name>
    <message>
        <source>Different values</source>
        <translation>多个不同的值</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>移除：%1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>“%1”的更多选项</translation>
    </message>
    <message>
        <source>None: asked, and there is none</source>
        <translation>无：已问过，确实没有</translation>
    </message>
    <message>
        <source>Choose a day for %1</source>
        <translation>为“%1”选择日期</translation>
    </message>
    <message>
        <source>Currency of %1</source>
        <translation>“%1”的币种</translation>
    </message>
    <message>
        <source>It must be a number.</source>
        <translation>必须是数字。</translation>
    </message>
</context>
<context>
    <name>martlet::FieldGroup</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Running it</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Data and law</source>
        <translation>数据与法律</translation>
    </message>
    <message>
        <source>Contract and cost</source>
        <translation>合同与费用</translation>
    </message>
    <message>
        <source>Artificial intelligence</source>
        <translation>人工智能</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>如何得知</translation>
    </message>
</context>
<context>
    <name>martlet::FigureSheets</name>
    <message>
        <source>What serves several of these counts for each of them.</source>
        <translation>同时服务于其中几项的，在每一项中都会计入。</translation>
    </message>
    <message>
        <source>Altogether</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>By hand a month</source>
        <translation>每月人工搬运</translation>
    </message>
    <message>
        <source>by flow</source>
        <translation>按数据流</translation>
    </message>
    <message>
        <source>by department</source>
        <translation>按部门</translation>
    </message>
    <message>
        <source>by journey</source>
        <translation>按客户旅程</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>hours, shortened as much as can be</extracomment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>Nobody has said yet how long it takes</source>
        <translation>还没有人说明要花多少时间</translation>
    </message>
    <message>
        <source>What people carry from tool to tool by hand: minutes a run, times runs a month, and what has to be done again.</source>
        <translation>在工具之间靠人工搬运的数据：每次的分钟数、每月的次数，以及返工所需的时间。</translation>
    </message>
    <message>
        <source>That is %1 a month, at %2 an hour.</source>
        <translation>即每月 %1，按每小时 %2 计算。</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>年费用</translation>
    </message>
    <message>
        <source>by vendor</source>
        <translation>按供应商</translation>
    </message>
    <message>
        <source>by layer</source>
        <translation>按层</translation>
    </message>
    <message>
        <source>by category</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>Cost not known yet</source>
        <translation>费用尚不清楚</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a finding is about, %2 the short name of its rule</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No department known</source>
        <translation>部门不清楚</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>尚未答复</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Seen on that day and still there</source>
        <translation>当天看到，现在仍有</translation>
    </message>
    <message>
        <source>Seen on that day and no longer there</source>
        <translation>当天看到，现在已没有</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Marketing debt</source>
        <translation>营销债务</translation>
    </message>
    <message>
        <source>What concerns several journeys counts for each of them, and what concerns none for none.</source>
        <translation>涉及多个客户旅程的，在每个客户旅程中都会计入；不涉及任何客户旅程的，则都不计入。</translation>
    </message>
    <message>
        <source>Each rule asks something of each thing that it applies to. What nobody knows yet is no finding, but an open question.</source>
        <translation>每条规则都会向它适用的每一项询问一些信息。还没有人知道的不算发现，而是待答复的问题。</translation>
    </message>
    <message>
        <source>by subject</source>
        <translation>按主题</translation>
    </message>
    <message>
        <source>Debt over time</source>
        <translation>债务变化</translation>
    </message>
    <message>
        <source>%1 · %2 answered</source>
        <extracomment>%1 is the marketing debt, %2 how much is answered, such as &quot;71 %&quot;</extracomment>
        <translation>%1 · 已答复 %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>The marketing debt of each snapshot. “Take a snapshot of the findings” in the menu “File” adds one.</source>
        <translation>每个快照的营销债务。“文件”菜单中的“拍摄发现的快照”可添加一个快照。</translation>
    </message>
    <message>
        <source>What the live tools cost a year, as far as it is known.</source>
        <translation>在用的工具一年的费用，按目前已知的计算。</translation>
    </message>
    <message>
        <source>Of each finding that is not accepted: 5 for an error, 2 for a warning, 1 for information; twice that where something of criticality 3 or 4 is concerned.</source>
        <translation>未接受的发现，错误每项计 5 分，警告每项计 2 分，提示每项计 1 分；涉及关键程度为 3 或 4 的内容时加倍。</translation>
    </message>
    <message>
        <source>%1: not known yet whether this is so: %2</source>
        <extracomment>%1 is a thing, %2 the title of a rule that may or may not hold for it</extracomment>
        <translation>%1：尚不清楚是否如此：%2</translation>
    </message>
</context>
<context>
    <name>martlet::FigureTile</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a figure is about, %2 the figure</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>martlet::FigureView</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>返回（Esc）</translation>
    </message>
    <message>
        <source>What the figure counts</source>
        <translation>这个数字包括什么</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a heading, %2 how many lines follow</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>没有内容</translation>
    </message>
</context>
<context>
    <name>martlet::Figures</name>
    <message>
        <source>No department known</source>
        <translation>部门不清楚</translation>
    </message>
    <message>
        <source>No vendor known</source>
        <translation>供应商不清楚</translation>
    </message>
    <message>
        <source>No layer known</source>
        <translation>层不清楚</translation>
    </message>
    <message>
        <source>No category known</source>
        <translation>类别不清楚</translation>
    </message>
</context>
<context>
    <name>martlet::FiguresPage</name>
    <message>
        <source>Figures</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>What an hour of work costs</source>
        <translation>一小时工作的费用</translation>
    </message>
    <message>
        <source>With the scenario “%1” carried out</source>
        <translation>方案“%1”实施后</translation>
    </message>
</context>
<context>
    <name>martlet::FilterBar</name>
    <message>
        <source>Colour by</source>
        <translation>着色依据</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>No colours, no filter</source>
        <translation>取消着色和筛选</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Only these; once more: all</source>
        <translation>只显示这些；再点一次显示全部</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n shown</source>
        <translation>
            <numerusform>共 %n 张，显示 %1 张</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::Finding</name>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>%1 without a name</source>
        <extracomment>%1 is a kind of thing, such as &quot;Tool&quot;</extracomment>
        <translation>未命名的%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <extracomment>%1 is the name of a tool or anything else</extracomment>
        <translation>对 %1 的评论</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
</context>
<context>
    <name>martlet::FindingDelegate</name>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
</context>
<context>
    <name>martlet::FindingDetail</name>
    <message>
        <source>About this rule</source>
        <translation>关于此规则</translation>
    </message>
    <message>
        <source>Change what is checked…</source>
        <translation>更改检查内容…</translation>
    </message>
    <message>
        <source>Findings of several kinds</source>
        <translation>几种不同的发现</translation>
    </message>
    <message numerus="yes">
        <source>Seen in %n places.</source>
        <translation>
            <numerusform>出现在 %n 处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings are chosen.</source>
        <translation>
            <numerusform>已选择 %n 项发现。</numerusform>
        </translation>
    </message>
    <message>
        <source>The scenario makes it go.</source>
        <translation>实施该方案后，这项发现会消失。</translation>
    </message>
    <message>
        <source>Take the acceptance back</source>
        <translation>撤回接受</translation>
    </message>
    <message>
        <source>Noted as a step of a scenario; the map itself stays as it is. Choose the scenario above the findings to see what it does.</source>
        <translation>已记为方案中的一步；地图本身保持不变。在发现列表上方选择该方案，即可看到它的效果。</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Comment on this finding</source>
        <translation>评论此发现</translation>
    </message>
    <message>
        <source>Comment on this finding (Ctrl+Alt+C)</source>
        <translation>评论此发现（Ctrl+Alt+C）</translation>
    </message>
</context>
<context>
    <name>martlet::FindingsFilter</name>
    <message>
        <source>All; choose or type</source>
        <translation>全部；可选择或输入</translation>
    </message>
    <message>
        <source>Which findings to show</source>
        <translation>要显示哪些发现</translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation>严重程度：%1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>主题：%1</translation>
    </message>
    <message>
        <source>Department: %1</source>
        <translation>部门：%1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>负责人：%1</translation>
    </message>
    <message>
        <source>Journey: %1</source>
        <translation>客户旅程：%1</translation>
    </message>
</context>
<context>
    <name>martlet::FindingsList</name>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
</context>
<context>
    <name>martlet::FindingsModel</name>
    <message>
        <source>Start with these</source>
        <translation>从这些开始</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n findings</source>
        <translation>
            <numerusform>%1，%n 项发现</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>整张地图</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>再显示 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>These go</source>
        <translation>将消失</translation>
    </message>
    <message>
        <source>These come</source>
        <translation>将新出现</translation>
    </message>
</context>
<context>
    <name>martlet::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Rules of your own that are not used now:</source>
        <translation>目前未采用的自定义规则：</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>检查内容</translation>
    </message>
    <message>
        <source>What is checked (Ctrl+Shift+R)</source>
        <translation>检查内容（Ctrl+Shift+R）</translation>
    </message>
    <message>
        <source>Settings that are not used now:</source>
        <translation>目前未采用的设置：</translation>
    </message>
    <message>
        <source>No findings. Add owners, connections and how data moves, and what is wrong shows here.</source>
        <translation>没有发现。补上负责人、连接和数据的流转方式后，不妥之处会显示在这里。</translation>
    </message>
    <message>
        <source>None of the findings fits what is chosen above.</source>
        <translation>没有符合上方所选条件的发现。</translation>
    </message>
</context>
<context>
    <name>martlet::Fix</name>
    <message>
        <source>Say who: a person or a team of the project.</source>
        <translation>请说明是谁：项目中的人员或团队。</translation>
    </message>
    <message>
        <source>Give a reason, in a few words.</source>
        <translation>请简单说明理由。</translation>
    </message>
    <message>
        <source>Say which tool of the project to connect it to.</source>
        <translation>请说明连接到项目中的哪个工具。</translation>
    </message>
    <message>
        <source>Automate what is carried by hand</source>
        <translation>让人工搬运的数据自动流转</translation>
    </message>
    <message>
        <source>Accept with a reason</source>
        <translation>说明理由并接受</translation>
    </message>
    <message>
        <source>Note how long it takes</source>
        <translation>记下需要多少时间</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>询问某人</translation>
    </message>
    <message>
        <source>Name an owner</source>
        <translation>指定负责人</translation>
    </message>
    <message>
        <source>Connect it to another tool</source>
        <translation>连接到另一个工具</translation>
    </message>
    <message>
        <source>Plan to automate it, in a scenario</source>
        <translation>在方案中计划自动化</translation>
    </message>
    <message>
        <source>It goes by a protected way; say which</source>
        <translation>通过受保护的方式传输；请说明是哪种</translation>
    </message>
    <message>
        <source>Leave the personal data out</source>
        <translation>去掉个人信息</translation>
    </message>
    <message>
        <source>We are leaving it</source>
        <translation>我们将停用它</translation>
    </message>
    <message>
        <source>It stands alone on purpose; say why</source>
        <translation>它有意独立；请说明原因</translation>
    </message>
    <message>
        <source>Fill in what is missing</source>
        <translation>补全缺少的内容</translation>
    </message>
    <message>
        <source>Choose one of the tools on the list.</source>
        <translation>请选择列表中的一个工具。</translation>
    </message>
    <message>
        <source>Choose the data whose record is to be copied.</source>
        <translation>请选择要复制其记录的数据。</translation>
    </message>
    <message>
        <source>Say what protects the data there, in a few words.</source>
        <translation>请简单说明那里的数据靠什么保护。</translation>
    </message>
    <message>
        <source>Keep data in the country</source>
        <translation>让数据留在境内</translation>
    </message>
    <message>
        <source>Choose the tool that is right</source>
        <translation>选择以哪个工具为准</translation>
    </message>
    <message>
        <source>Say how one notices, and what happens then</source>
        <translation>说明如何发现中断，以及之后怎么办</translation>
    </message>
    <message>
        <source>Fill in the record</source>
        <translation>补全记录</translation>
    </message>
    <message>
        <source>Copy the record from similar data</source>
        <translation>从类似的数据复制记录</translation>
    </message>
    <message>
        <source>Note the agreement</source>
        <translation>记下协议的情况</translation>
    </message>
    <message>
        <source>Say what protects the data there</source>
        <translation>说明那里的数据靠什么保护</translation>
    </message>
    <message>
        <source>Plan to keep the data in the country, in a scenario</source>
        <translation>在方案中计划让数据留在境内</translation>
    </message>
    <message>
        <source>Bring it the consent from another tool</source>
        <translation>从另一个工具把同意信息传给它</translation>
    </message>
    <message>
        <source>It waits for consent</source>
        <translation>它会等取得同意后才进行</translation>
    </message>
    <message>
        <source>It is encrypted</source>
        <translation>它已加密</translation>
    </message>
    <message>
        <source>It goes another way; say which</source>
        <translation>它走另一种方式；请说明是哪种</translation>
    </message>
    <message>
        <source>Choose the tool of the map that it belongs to.</source>
        <translation>请选择它在地图上所属的工具。</translation>
    </message>
    <message>
        <source>Say which tool it belongs to</source>
        <translation>说明它属于哪个工具</translation>
    </message>
    <message>
        <source>Clean up the tag manager</source>
        <translation>清理标签管理器</translation>
    </message>
    <message>
        <source>Add it to the map as a tool</source>
        <translation>把它作为工具添加到地图</translation>
    </message>
    <message>
        <source>Ignore it</source>
        <translation>忽略它</translation>
    </message>
    <message>
        <source>It costs nothing</source>
        <translation>它不产生费用</translation>
    </message>
    <message>
        <source>Put it on the list to clean up, in a scenario</source>
        <translation>在方案中列入清理清单</translation>
    </message>
    <message>
        <source>Note the decision</source>
        <translation>记下决定</translation>
    </message>
    <message>
        <source>Plan a direct flow, in a scenario</source>
        <translation>在方案中计划一条直接的数据流</translation>
    </message>
    <message>
        <source>Put these steps under one department</source>
        <translation>把这些步骤归到一个部门</translation>
    </message>
    <message>
        <source>Agree how many hand-offs it may have</source>
        <translation>约定最多可以有几次交接</translation>
    </message>
    <message>
        <source>Ask only once</source>
        <translation>只问一次</translation>
    </message>
    <message>
        <source>Say how it moves and what it carries</source>
        <translation>说明它如何流转、携带什么数据</translation>
    </message>
    <message>
        <source>Give the number a name.</source>
        <translation>请给这个指标取个名称。</translation>
    </message>
    <message>
        <source>Choose one of the tools that the number comes from.</source>
        <translation>请从这个指标的来源工具中选择一个。</translation>
    </message>
    <message>
        <source>Choose the source that counts</source>
        <translation>选择以哪个来源为准</translation>
    </message>
    <message>
        <source>Link what stands behind it</source>
        <translation>关联它背后的工具或工作项</translation>
    </message>
    <message>
        <source>It is between people only</source>
        <translation>它仅由人完成</translation>
    </message>
    <message>
        <source>Measure it by a number we have</source>
        <translation>用已有的指标衡量它</translation>
    </message>
    <message>
        <source>Add a number for the whole journey; name it</source>
        <translation>为整个客户旅程添加一个指标；请取名</translation>
    </message>
    <message>
        <source>Add a number for the stage; name it</source>
        <translation>为这个阶段添加一个指标；请取名</translation>
    </message>
    <message>
        <source>Correct what the numbers tell about</source>
        <translation>更正这些指标的衡量范围</translation>
    </message>
    <message>
        <source>There is no conflict</source>
        <translation>并没有冲突</translation>
    </message>
    <message>
        <source>Say which tool it comes from</source>
        <translation>说明它来自哪个工具</translation>
    </message>
    <message>
        <source>Let data flow from one step to the next</source>
        <translation>让数据从一步流到下一步</translation>
    </message>
    <message>
        <source>The step needs no context</source>
        <translation>这一步不需要前情</translation>
    </message>
    <message>
        <source>Add a monthly review; say who holds it</source>
        <translation>添加每月复盘；请说明由谁主持</translation>
    </message>
    <message>
        <source>Choose somebody who is still there.</source>
        <translation>请选择一位仍在岗的人。</translation>
    </message>
    <message>
        <source>Name an ambassador</source>
        <translation>指定集成联络人</translation>
    </message>
    <message>
        <source>Hand over everything to somebody</source>
        <translation>全部移交给某人</translation>
    </message>
    <message>
        <source>Name a backup owner</source>
        <translation>指定备份负责人</translation>
    </message>
    <message>
        <source>Set the day of the next audit</source>
        <translation>设定下次审查的日期</translation>
    </message>
    <message>
        <source>We looked today, and it is right</source>
        <translation>我们今天核对过，没有问题</translation>
    </message>
    <message>
        <source>Say which activity of the project to copy from.</source>
        <translation>请说明从项目中的哪个工作项复制。</translation>
    </message>
    <message>
        <source>Copy what is missing from another activity</source>
        <translation>从另一个工作项复制缺少的内容</translation>
    </message>
    <message>
        <source>Say what is done there, in a few words.</source>
        <translation>请简单说明那里做什么。</translation>
    </message>
    <message>
        <source>Say which tool or activity of the project feeds the strategy.</source>
        <translation>请说明由项目中的哪个工具或工作项为策略提供输入。</translation>
    </message>
    <message>
        <source>Feed the strategy from an insight</source>
        <translation>用洞察为策略提供输入</translation>
    </message>
    <message>
        <source>Replace ways through spreadsheets</source>
        <translation>取代经由电子表格的流转</translation>
    </message>
    <message>
        <source>Draw where its data comes from</source>
        <translation>画出它的数据从哪里来</translation>
    </message>
    <message>
        <source>Add an activity there; say what is done</source>
        <translation>在那里添加一个工作项；请说明做什么</translation>
    </message>
    <message>
        <source>Note what is missing</source>
        <translation>补上缺少的内容</translation>
    </message>
    <message>
        <source>Link what keeps it</source>
        <translation>关联履行它的工具或工作项</translation>
    </message>
    <message>
        <source>Say which data goes in</source>
        <translation>说明输入哪些数据</translation>
    </message>
    <message>
        <source>Name the human in charge</source>
        <translation>指定 AI 责任人</translation>
    </message>
    <message>
        <source>Note what shows that it is kept</source>
        <translation>写明什么能证明它已履行</translation>
    </message>
    <message>
        <source>Plan a direct way, in a scenario</source>
        <translation>在方案中计划一条直接的路径</translation>
    </message>
    <message>
        <source>Somebody checks it before it goes out</source>
        <translation>发出之前有人检查</translation>
    </message>
    <message>
        <source>Say which touchpoint or metric it is for.</source>
        <translation>请说明它用于哪个触点或指标。</translation>
    </message>
    <message>
        <source>Say which touchpoint or metric it is for</source>
        <translation>说明它用于哪个触点或指标</translation>
    </message>
    <message>
        <source>New hub</source>
        <translation>新枢纽</translation>
    </message>
    <message>
        <source>A hub instead of direct connections</source>
        <translation>用枢纽取代直接连接</translation>
    </message>
    <message>
        <source>One way for the same data</source>
        <translation>同样的数据只走一条路</translation>
    </message>
    <message>
        <source>One tool for one job</source>
        <translation>一件事只用一个工具</translation>
    </message>
    <message>
        <source>Say which change wins</source>
        <translation>说明以哪边的更改为准</translation>
    </message>
    <message>
        <source>Say which tool uses its data</source>
        <translation>说明哪个工具使用它的数据</translation>
    </message>
    <message>
        <source>The contract goes on; say until when</source>
        <translation>合同继续；请说明到何时</translation>
    </message>
    <message>
        <source>Make one flow one-way</source>
        <translation>把一条数据流改为单向</translation>
    </message>
    <message>
        <source>Data is meant to end here</source>
        <translation>数据本来就在此终止</translation>
    </message>
    <message>
        <source>Name the tool that takes over</source>
        <translation>指定接替的工具</translation>
    </message>
    <message>
        <source>Note what to do without it</source>
        <translation>写明没有它时怎么办</translation>
    </message>
    <message>
        <source>Choose the one that stays; the others leave, in a scenario</source>
        <translation>选择保留哪一个；其余的在方案中停用</translation>
    </message>
    <message>
        <source>Merge the two; the older one stays</source>
        <translation>合并这两项；保留较早的一项</translation>
    </message>
    <message>
        <source>Simulate a hub, in a scenario</source>
        <translation>在方案中模拟一个枢纽</translation>
    </message>
    <message>
        <source>Plan its end, in a scenario</source>
        <translation>在方案中计划停用它</translation>
    </message>
    <message>
        <source>What we stop using</source>
        <translation>我们不再使用的内容</translation>
    </message>
    <message>
        <source>Choose the right one; the other leaves, in a scenario</source>
        <translation>选择正确的一条；另一条在方案中去掉</translation>
    </message>
    <message>
        <source>Say how much depends on it</source>
        <translation>说明它有多关键</translation>
    </message>
    <message>
        <source>Choose one of those on the list.</source>
        <translation>请选择列表中的一项。</translation>
    </message>
    <message>
        <source>Fill in at least one of these.</source>
        <translation>请至少填写其中一项。</translation>
    </message>
    <message>
        <source>Put it on a view</source>
        <translation>放到一个视图上</translation>
    </message>
    <message>
        <source>Say when the trial ends</source>
        <translation>说明试用何时结束</translation>
    </message>
    <message>
        <source>It stays; the trial is over</source>
        <translation>保留它；试用已结束</translation>
    </message>
    <message>
        <source>Correct the quota, or how much is used</source>
        <translation>更正配额或已用配额</translation>
    </message>
    <message>
        <source>Say how often the data comes</source>
        <translation>说明数据多久来一次</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>答复它</translation>
    </message>
    <message>
        <source>Agree on a day</source>
        <translation>约定一个日期</translation>
    </message>
    <message>
        <source>Plan how it feels better, in a scenario</source>
        <translation>在方案中计划如何改善感受</translation>
    </message>
    <message>
        <source>What we make better for customers</source>
        <translation>我们为客户改善的内容</translation>
    </message>
</context>
<context>
    <name>martlet::FixForm</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Person or team</source>
        <translation>人员或团队</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>简单几句</translation>
    </message>
    <message>
        <source>Comes back on</source>
        <translation>重新提出的日期</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>martlet::Flow</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 项</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1，从 %2 到 %3</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>Not known how</source>
        <translation>方式不清楚</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>即将停用</translation>
    </message>
    <message>
        <source>The customer&apos;s click</source>
        <translation>客户点击</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>通向</translation>
    </message>
    <message>
        <source>Other relation</source>
        <translation>其他关系</translation>
    </message>
</context>
<context>
    <name>martlet::FoldingBox</name>
    <message>
        <source>Open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已折叠</translation>
    </message>
</context>
<context>
    <name>martlet::Format</name>
    <message>
        <source>Martlet project as JSON</source>
        <translation>Martlet 项目 (JSON)</translation>
    </message>
    <message>
        <source>Table of tools (CSV)</source>
        <translation>工具表 (CSV)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 图形</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG 图像</translation>
    </message>
    <message>
        <source>Spreadsheet of everything (XLSX)</source>
        <translation>全部内容的电子表格（XLSX）</translation>
    </message>
    <message>
        <source>Web page that needs nothing else</source>
        <translation>可独立打开的网页</translation>
    </message>
    <message>
        <source>draw.io diagram</source>
        <translation>draw.io 图</translation>
    </message>
    <message>
        <source>ArchiMate Open Exchange model</source>
        <translation>ArchiMate Open Exchange 模型</translation>
    </message>
    <message>
        <source>Graph for Graphviz (DOT)</source>
        <translation>Graphviz 图（DOT）</translation>
    </message>
    <message>
        <source>Flowchart for Mermaid</source>
        <translation>Mermaid 流程图</translation>
    </message>
    <message>
        <source>Renewals as calendar</source>
        <translation>续约日历</translation>
    </message>
</context>
<context>
    <name>martlet::Grouping</name>
    <message>
        <source>“%1” is not a tool. Only tools can be grouped.</source>
        <translation>“%1”不是工具。只有工具才能归为一组。</translation>
    </message>
    <message>
        <source>Select the tools that belong together.</source>
        <translation>请选择属于同一组的工具。</translation>
    </message>
    <message>
        <source>Group: name…</source>
        <translation>组：名称…</translation>
    </message>
    <message>
        <source>Nothing of what is selected is in a group.</source>
        <translation>所选内容都不在任何组中。</translation>
    </message>
    <message numerus="yes">
        <source>%n tools taken out of their group</source>
        <translation>
            <numerusform>已将 %n 个工具移出所在的组</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is itself a part of what is selected.</source>
        <translation>“%1”本身就隶属于所选的内容。</translation>
    </message>
    <message>
        <source>Group as %1</source>
        <translation>归为一组：%1</translation>
    </message>
    <message>
        <source>This is how they are grouped already.</source>
        <translation>这些工具已经是这样分组的。</translation>
    </message>
    <message numerus="yes">
        <source>%n tools are parts of “%1” now</source>
        <translation>
            <numerusform>现在有 %n 个工具隶属于“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tools are parts of “%1” now. Tidying up brings them together.</source>
        <translation>
            <numerusform>现在有 %n 个工具隶属于“%1”。整理后，这些卡片会排到一起。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::Gui</name>
    <message>
        <source>Last time Martlet ended while it was opening maps. So that this does not happen again, nothing is opened by itself this time. Work that is kept on this computer comes back as soon as you open its map.</source>
        <translation>上次 Martlet 在打开地图时意外结束。为避免再次发生，这次没有自动打开任何地图。保存在本机的工作，只要打开相应的地图就会恢复。</translation>
    </message>
</context>
<context>
    <name>martlet::HandOnOptions</name>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Views, each on pages of its own</source>
        <translation>视图，每个视图单独成页</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>A4 or A3, as needed</source>
        <translation>A4 或 A3，视需要而定</translation>
    </message>
    <message>
        <source>As large as the map</source>
        <translation>与地图一样大</translation>
    </message>
    <message>
        <source>A size of its own</source>
        <translation>自定义尺寸</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Width of the page in millimetres</source>
        <translation>页面宽度（毫米）</translation>
    </message>
    <message>
        <source>Height of the page in millimetres</source>
        <translation>页面高度（毫米）</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>毫米</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>As the map is larger</source>
        <translation>随地图的长宽而定</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Sheets beside each other</source>
        <translation>横排的张数</translation>
    </message>
    <message>
        <source>Sheets below each other</source>
        <translation>竖排的张数</translation>
    </message>
    <message>
        <source>glued</source>
        <translation>张，拼成一幅</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>纸张数</translation>
    </message>
    <message>
        <source>The name of the project</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>List the findings at the end</source>
        <translation>在末尾列出发现</translation>
    </message>
    <message>
        <source>For</source>
        <translation>给谁看</translation>
    </message>
    <message>
        <source>As usual here</source>
        <translation>按本地常用纸张</translation>
    </message>
    <message>
        <source>%1 times the pixels</source>
        <extracomment>a number such as 2; how many pixels a picture has</extracomment>
        <translation>%1 倍像素</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>清晰度</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>谁的</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>与程序一致</translation>
    </message>
    <message>
        <source>Of the reports of this project, whoever makes them; kept in the project</source>
        <translation>此项目的报告所用的语言，无论由谁生成；保存在项目中</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Several words</source>
        <translation>由几个词组成</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>Whoever has the passphrase sees everything. While the copy is open, it can be read on that computer; what is exported from it is not protected. A short passphrase can be guessed, and a forgotten one cannot be recovered by anybody. The copy also opens with the program age, without Martlet.</source>
        <translation>有密码的人可以看到全部内容。副本打开期间，那台电脑上可以读取其中的内容；从中导出的内容不受保护。密码太短容易被猜到，忘记后谁也无法找回。没有 Martlet 时，也可以用 age 程序打开副本。</translation>
    </message>
    <message>
        <source>A protected copy needs a passphrase.</source>
        <translation>受保护的副本需要密码。</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>两次输入的密码不一致。请输入两次相同的密码。</translation>
    </message>
</context>
<context>
    <name>martlet::HandOnPage</name>
    <message>
        <source>Enter: save · Ctrl+P: print · Page Up and Down: turn the page · Esc: back to the map</source>
        <translation>Enter：保存 · Ctrl+P：打印 · Page Up 和 Page Down：翻页 · Esc：返回地图</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>导出与分享</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>返回地图</translation>
    </message>
    <message>
        <source>Back to the map (Esc)</source>
        <translation>返回地图（Esc）</translation>
    </message>
    <message>
        <source>What it is handed on as</source>
        <translation>导出与分享的形式</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>开头的内容</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>The view in the form of a slide, and what it says as text</source>
        <translation>视图按幻灯片的版式成图，其内容附为文字</translation>
    </message>
    <message>
        <source>Findings as the scenario “%1” would leave them</source>
        <translation>方案“%1”实施后的发现</translation>
    </message>
    <message>
        <source>The printer took nothing. The project is unchanged; a PDF can still be saved and printed from there.</source>
        <translation>打印机没有接收任何内容。项目没有改变；仍可保存为 PDF，再打印该文件。</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已发送到打印机。</translation>
    </message>
    <message>
        <source>Copied: the view as a picture for a slide, and what it says as text.</source>
        <translation>已复制：可放入幻灯片的视图图片，以及其内容的文字。</translation>
    </message>
</context>
<context>
    <name>martlet::Handbook</name>
    <message>
        <source>Internal: names people.</source>
        <translation>内部资料：含人员姓名。</translation>
    </message>
    <message>
        <source>There is no activity on the map yet. Draw what is done again and again, and say who does it.</source>
        <translation>地图上还没有工作项。请画出反复要做的工作，并说明由谁来做。</translation>
    </message>
    <message>
        <source>The activities</source>
        <translation>各工作项</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>工作项</translation>
    </message>
    <message>
        <source>Somebody is responsible</source>
        <translation>已指定执行人</translation>
    </message>
    <message>
        <source>A quality standard is written down</source>
        <translation>已写明质量标准</translation>
    </message>
    <message>
        <source>In the order in which they build on each other: first what others need, then what is made from it.</source>
        <translation>按先后依赖的顺序排列：先是其他工作项需要的，再是以它为基础的。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>工作项</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>执行人</translation>
    </message>
    <message>
        <source>Due or rhythm</source>
        <translation>期限或频率</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>交付物</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>一览</translation>
    </message>
    <message>
        <source>Quality standard</source>
        <translation>质量标准</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>操作流程</translation>
    </message>
    <message>
        <source>Builds on</source>
        <translation>以此为基础</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>需要它的工作项</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Automated</source>
        <translation>自动化</translation>
    </message>
    <message>
        <source>Runs without people</source>
        <translation>无需人工即可运行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an activity, %2 what comes from it, or goes to it</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>martlet::Handout</name>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
</context>
<context>
    <name>martlet::Hints</name>
    <message>
        <source>Type the next name and press Enter; “A -&gt; B” draws a connection as well.</source>
        <translation>接着输入下一个名称，按 Enter 即可添加；输入“A -&gt; B”还会画出一条连接。</translation>
    </message>
    <message>
        <source>To connect two cards, drag from the edge of one, or select it and press Ctrl+L.</source>
        <translation>要连接两张卡片，可从其中一张的边缘拖动，或选中它后按 Ctrl+L。</translation>
    </message>
    <message>
        <source>Who answers for these tools? Select one or several and press Ctrl+Shift+O.</source>
        <translation>这些工具由谁负责？选择一个或几个，然后按 Ctrl+Shift+O。</translation>
    </message>
    <message>
        <source>F8 goes to the next finding, and shows on the map what it is about.</source>
        <translation>F8 转到下一项发现，并在地图上显示它针对什么。</translation>
    </message>
    <message>
        <source>Ctrl+K finds every card and every command by a few letters.</source>
        <translation>Ctrl+K：输入几个字，就能找到任何卡片和命令。</translation>
    </message>
    <message>
        <source>Close this hint</source>
        <translation>关闭此提示</translation>
    </message>
</context>
<context>
    <name>martlet::HistoryBox</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Who changed what, and when; not where the card stood.</source>
        <translation>谁在什么时候改了什么；不含卡片位置的变动。</translation>
    </message>
    <message numerus="yes">
        <source>Only the last %n changes are listed.</source>
        <translation>
            <numerusform>只列出最近 %n 次更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>The project does not keep what was before.</source>
        <translation>此项目不保留更改前的内容。</translation>
    </message>
    <message>
        <source>Show in History</source>
        <translation>在历史记录中显示</translation>
    </message>
    <message>
        <source>On the map, with everything that was done at the same time</source>
        <translation>显示在地图上，连同当时一起做的全部更改</translation>
    </message>
</context>
<context>
    <name>martlet::HistoryModel</name>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
</context>
<context>
    <name>martlet::HistoryPage</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day, %2 a time of the day</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Name this moment…</source>
        <translation>为此时刻命名…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Make the history shorter…</source>
        <translation>精简历史记录…</translation>
    </message>
    <message>
        <source>What was changed, newest first</source>
        <translation>更改的内容，最新的在前</translation>
    </message>
    <message>
        <source>Search by name, person or what was done</source>
        <translation>按名称、人员或所做的操作搜索</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>在历史记录中搜索</translation>
    </message>
    <message>
        <source>Whose changes are listed</source>
        <translation>列出谁的更改</translation>
    </message>
    <message>
        <source>Changes of which kind of thing are listed</source>
        <translation>列出哪一种类内容的更改</translation>
    </message>
    <message>
        <source>Show the history of everything</source>
        <translation>显示全部内容的历史记录</translation>
    </message>
    <message>
        <source>What the moment is called</source>
        <translation>此时刻的名称</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>返回地图</translation>
    </message>
    <message>
        <source>Back to the map (Esc)</source>
        <translation>返回地图（Esc）</translation>
    </message>
    <message>
        <source>What was done at this moment, or is different since</source>
        <translation>此时刻所做的更改，或此后的差异</translation>
    </message>
    <message>
        <source>Not all changes before %1 are kept any more.</source>
        <translation>%1 之前的更改已不再全部保留。</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部种类</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a thing, %2 one of its fields</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>还没有任何更改。</translation>
    </message>
    <message>
        <source>No change is like that. Search for something else.</source>
        <translation>没有符合条件的更改。请换个条件搜索。</translation>
    </message>
    <message>
        <source>As it was on %1</source>
        <translation>%1 时的状态</translation>
    </message>
    <message>
        <source>There was no map yet.</source>
        <translation>当时还没有地图。</translation>
    </message>
    <message>
        <source>What this change did</source>
        <translation>此更改的内容</translation>
    </message>
    <message>
        <source>What is different now</source>
        <translation>与现在的差异</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>撤回此更改</translation>
    </message>
    <message>
        <source>Make it as it was then</source>
        <translation>恢复到当时的状态</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>It changed nothing that is told any more.</source>
        <translation>此更改已没有可列出的内容。</translation>
    </message>
    <message>
        <source>Everything is still as it was then.</source>
        <translation>一切仍与当时相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n values of this moment could not be followed back, because another copy has overwritten them.</source>
        <translation>
            <numerusform>此时刻有 %n 个值无法追溯，因为另一个副本已将它们覆盖。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n 项内容</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>撤回：%1</translation>
    </message>
    <message>
        <source>As it was before: %1</source>
        <translation>恢复到当时的状态：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n of it could not come back, because what it belongs to is gone. Bring that back first.</source>
        <translation>
            <numerusform>其中 %n 项未能恢复，因为所属的内容已不存在。请先恢复所属的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Done, as one step that can be undone.</source>
        <translation>已完成，作为一步操作，可以撤销。</translation>
    </message>
    <message>
        <source>That is as it was already.</source>
        <translation>本来就是这样，没有改动。</translation>
    </message>
    <message>
        <source>Name a moment: %1</source>
        <translation>为时刻命名：%1</translation>
    </message>
    <message numerus="yes">
        <source>Make %n values as they were then</source>
        <translation>
            <numerusform>把 %n 个值恢复成当时的样子</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>与现在比较</translation>
    </message>
    <message>
        <source>Up and Down: through time · with Shift: several steps · letters: search · Ctrl+Enter: compare · Enter: to what it did, to take it back · Esc: back to the map</source>
        <translation>上下键：在时间中移动 · 加 Shift：多个步骤 · 字母：搜索 · Ctrl+Enter：比较 · Enter：查看所做的更改以便收回 · Esc：返回地图</translation>
    </message>
    <message>
        <source>What differs, as a list that can be narrowed, on the map and as PDF (Ctrl+Enter). Choose several steps with Shift to compare the moment before them with that after them.</source>
        <translation>有何不同：以可筛选的列表、在地图上、以及 PDF 显示（Ctrl+Enter）。按住 Shift 选择多个步骤，即可比较其之前与之后。</translation>
    </message>
    <message>
        <source>What is chosen in the list (Enter); Ctrl+A chooses all of it</source>
        <translation>列表中选中的内容（Enter）；Ctrl+A 全选</translation>
    </message>
    <message>
        <source>Before %1</source>
        <extracomment>%1 is a time, such as &quot;12 Nov 2026, 10:14&quot;</extracomment>
        <translation>%1 之前</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>%1 and %2 are moments: a time, or the name of a snapshot</extracomment>
        <translation>从 %1 到 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n steps, from %1 to %2</source>
        <translation>
            <numerusform>%n 个步骤，从 %1 到 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare before and after</source>
        <translation>比较之前与之后</translation>
    </message>
    <message>
        <source>What these changes did</source>
        <translation>这些更改做了什么</translation>
    </message>
    <message>
        <source>In the end they changed nothing.</source>
        <translation>最终什么也没有改变。</translation>
    </message>
    <message numerus="yes">
        <source>Take %n values back</source>
        <translation>
            <numerusform>收回 %n 个值</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::HistoryText</name>
    <message>
        <source>something else</source>
        <translation>其他内容</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1：有更改</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a field, %2 its value</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 is a field, %2 what it was, %3 what it is</extracomment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1: %2 (new)</source>
        <extracomment>%1 is a kind of connection (&quot;Sends data to&quot;), %2 the name of what it leads to</extracomment>
        <translation>%1：%2（新增）</translation>
    </message>
    <message>
        <source>%1: %2 (gone)</source>
        <translation>%1：%2（已移除）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a person, %2 a time of the day</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>martlet::Impact</name>
    <message>
        <source>Nothing behind the touchpoint “%1” works as it does today (%2).</source>
        <translation>触点“%1”背后的各项都无法再像现在这样运作（%2）。</translation>
    </message>
    <message>
        <source>Nothing that supports the activity “%1” works as it does today (%2).</source>
        <translation>支持工作项“%1”的各项都无法再像现在这样运作（%2）。</translation>
    </message>
    <message>
        <source>Nothing that keeps the promise “%1” works as it does today (%2).</source>
        <translation>履行承诺“%1”的各项都无法再像现在这样运作（%2）。</translation>
    </message>
    <message>
        <source>No source of the metric “%1” works as it does today (%2).</source>
        <translation>指标“%1”的所有来源都无法再像现在这样运作（%2）。</translation>
    </message>
    <message>
        <source>“%1” stops.</source>
        <translation>“%1”会停下。</translation>
    </message>
    <message>
        <source>No data goes from “%1” to “%2” any more.</source>
        <translation>数据不再从“%1”流到“%2”。</translation>
    </message>
    <message>
        <source>“%1” loses %2 (%3), and nobody is named as backup.</source>
        <extracomment>%1 is a thing, %2 people, %3 what they are to it, such as &quot;Owner, Technical owner&quot;</extracomment>
        <translation>“%1”会失去 %2（%3），而且没有指定备份负责人。</translation>
    </message>
    <message>
        <source>“%1” is cut off from data that it gets today: %2.</source>
        <extracomment>%1 is a tool, %2 a list of data, such as &quot;Contact and Order&quot;</extracomment>
        <translation>“%1”会得不到它现在获得的数据：%2。</translation>
    </message>
    <message>
        <source>The journey “%1” is affected here: %2.</source>
        <translation>客户旅程“%1”在以下环节受影响：%2。</translation>
    </message>
</context>
<context>
    <name>martlet::ImpactPage</name>
    <message>
        <source>What is affected</source>
        <translation>所有受影响的内容</translation>
    </message>
    <message numerus="yes">
        <source>What if these %n go?</source>
        <translation>
            <numerusform>如果没有这 %n 项会怎样？</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>仅此一项</translation>
    </message>
    <message>
        <source>What if “%1” goes?</source>
        <translation>如果没有“%1”会怎样？</translation>
    </message>
    <message>
        <source>All of vendor %1</source>
        <translation>供应商 %1 的全部工具</translation>
    </message>
    <message>
        <source>What if all of vendor “%1” goes?</source>
        <translation>如果没有供应商“%1”的全部工具会怎样？</translation>
    </message>
    <message>
        <source>Its people as well</source>
        <translation>连同其成员</translation>
    </message>
    <message>
        <source>What if “%1” and its people go?</source>
        <translation>如果没有“%1”及其成员会怎样？</translation>
    </message>
    <message>
        <source>What stops</source>
        <translation>停下的内容</translation>
    </message>
    <message>
        <source>What no longer gets its data</source>
        <translation>不再获得数据的内容</translation>
    </message>
    <message>
        <source>What loses somebody who looks after it, with no backup</source>
        <translation>失去照管者且没有备份的内容</translation>
    </message>
    <message>
        <source>Who must be told: %1</source>
        <translation>需要告知：%1</translation>
    </message>
</context>
<context>
    <name>martlet::ImpactWords</name>
    <message numerus="yes">
        <source>%n flows by hand stop as well; nobody has said yet how long they take.</source>
        <translation>
            <numerusform>还有 %n 条人工数据流也会停下；还没有人说明要花多少时间。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flows stop</source>
        <translation>
            <numerusform>%n 条数据流停下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tools lose their data</source>
        <translation>
            <numerusform>%n 个工具不再获得数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things have nobody to look after them</source>
        <translation>
            <numerusform>%n 项内容没有人照管</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing on the map depends on it</source>
        <translation>地图上没有任何内容依赖它</translation>
    </message>
    <message>
        <source>Nobody has said yet how long it takes</source>
        <translation>还没有人说明要花多少时间</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints are affected</source>
        <translation>
            <numerusform>%n 个触点受影响</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities are affected</source>
        <translation>
            <numerusform>%n 个工作项受影响</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises are affected</source>
        <translation>
            <numerusform>%n 项承诺受影响</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n metrics are affected</source>
        <translation>
            <numerusform>%n 个指标受影响</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journeys are affected</source>
        <translation>
            <numerusform>%n 个客户旅程受影响</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are affected</source>
        <translation>
            <numerusform>%n 项内容受影响</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hours a month are saved</source>
        <translation>
            <numerusform>每月省去 %1 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hours a month of work by hand are saved.</source>
        <translation>
            <numerusform>每月可省去 %1 小时的人工工作。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::ImportReport</name>
    <message>
        <source>%1, line %2, %3</source>
        <extracomment>place in a file: file name, line number, column</extracomment>
        <translation>%1，第 %2 行，%3</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>  %1: %2 is now “%3”</source>
        <translation>  %1：%2 现为“%3”</translation>
    </message>
    <message>
        <source>  %1: %2 was “%3” and is now “%4”</source>
        <translation>  %1：%2 原为“%3”，现为“%4”</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new. %n things are as they were.</source>
        <translation>
            <numerusform>没有新内容。%n 项保持原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>Added: %1</source>
        <extracomment>a list such as &quot;Tools: 24, People: 8&quot;</extracomment>
        <translation>已添加：%1</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n values:</source>
        <translation>
            <numerusform>已更改 %n 个值：</numerusform>
        </translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <translation>未变：%1</translation>
    </message>
    <message>
        <source>Worth a look:</source>
        <translation>值得看一看：</translation>
    </message>
    <message>
        <source>Not taken:</source>
        <translation>未采用：</translation>
    </message>
    <message>
        <source>  %1: moved on “%2”</source>
        <extracomment>a card, and the view on which it stands elsewhere now</extracomment>
        <translation>  %1：在“%2”上移动了位置</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>  %1: %2 is “%3” in the project, which stays, and “%4” in the sheet</source>
        <extracomment>a thing, one of its fields, and two values of it</extracomment>
        <translation>  %1：%2 在项目中为“%3”，保持不变；在表格中为“%4”</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>To be decided, because both have changed since the sheet was made:</source>
        <translation>有待决定，因为表格生成之后两边都有改动：</translation>
    </message>
</context>
<context>
    <name>martlet::Inspector</name>
    <message>
        <source>Details of the selection</source>
        <translation>所选内容的详情</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>Click a card or a line on the map to see and change what is known about it. Select several to change them together.</source>
        <translation>点击地图上的卡片或连线，即可查看和修改已知信息。选择多项可一起修改。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Different kinds</source>
        <translation>不同种类</translation>
    </message>
    <message>
        <source>Nobody yet — assign…</source>
        <translation>还没有人负责——指定…</translation>
    </message>
    <message>
        <source>Set “%1” to %2</source>
        <translation>将“%1”设为 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选择 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>If it goes: %1</source>
        <extracomment>%1 is what happens then, such as &quot;2 flows stop&quot;</extracomment>
        <translation>如果没有它：%1</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Comments below are on the view as a whole.</source>
        <translation>下方的评论针对整个视图。</translation>
    </message>
</context>
<context>
    <name>martlet::InspectorGroup</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <extracomment>%1 is a field whose value nobody has confirmed, such as &quot;Category&quot;</extracomment>
        <translation>%1（推测）</translation>
    </message>
</context>
<context>
    <name>martlet::InventoryModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>name of a column and its unit: &quot;Notice (days)&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>“%1” of %2 stays as it is. %3</source>
        <extracomment>a field, whose it is, and why it stays as it is</extracomment>
        <translation>%2 的“%1”保持原样。%3</translation>
    </message>
    <message numerus="yes">
        <source>Change %n cells</source>
        <translation>
            <numerusform>更改 %n 个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set “%1” of %n items</source>
        <translation>
            <numerusform>设置 %n 项的“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Set “%1” of %2</source>
        <translation>设置 %2 的“%1”</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>已添加：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n cells were left out, as there is no room for them here.</source>
        <translation>
            <numerusform>有 %n 个单元格没有粘贴，因为这里放不下。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cells</source>
        <translation>
            <numerusform>粘贴 %n 个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells pasted</source>
        <translation>
            <numerusform>已粘贴 %n 个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n 条连接</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>已删除 %1</translation>
    </message>
    <message>
        <source>Deleted %1 and %2</source>
        <translation>已删除 %1 和 %2</translation>
    </message>
</context>
<context>
    <name>martlet::InventoryPage</name>
    <message>
        <source>Inventory</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Which kind the table shows</source>
        <translation>表格显示哪一种类</translation>
    </message>
    <message>
        <source>Show only rows with… (also “Owner: Anna”)</source>
        <translation>只显示包含以下内容的行…（也可输入“负责人: Anna”）</translation>
    </message>
    <message>
        <source>Show only rows with these words</source>
        <translation>只显示包含这些词的行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>选择要显示的列</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>返回地图</translation>
    </message>
    <message>
        <source>Back to the map (Esc)</source>
        <translation>返回地图（Esc）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a kind and how many there are of it: &quot;Tools (37)&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 shown</source>
        <translation>
            <numerusform>共 %1 项，显示 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort upwards</source>
        <translation>升序排序</translation>
    </message>
    <message>
        <source>Sort downwards</source>
        <translation>降序排序</translation>
    </message>
    <message>
        <source>Show only “%1”</source>
        <translation>只显示“%1”</translation>
    </message>
    <message>
        <source>Show only what is not known</source>
        <translation>只显示不清楚的</translation>
    </message>
    <message>
        <source>Hide the column</source>
        <translation>隐藏此列</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Make it not known</source>
        <translation>设为不清楚</translation>
    </message>
    <message>
        <source>Delete from the project</source>
        <translation>从项目中删除</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>所有列</translation>
    </message>
    <message>
        <source>Only those in use</source>
        <translation>只显示已用到的列</translation>
    </message>
    <message numerus="yes">
        <source>Columns (%n hidden)</source>
        <translation>
            <numerusform>列（已隐藏 %n 列）</numerusform>
        </translation>
    </message>
    <message>
        <source>Type to write · Ctrl+D: fill down · Ctrl+C, Ctrl+V: copy, paste · Delete: not known · Esc: back to the map</source>
        <translation>直接输入即可填写 · Ctrl+D：向下填充 · Ctrl+C、Ctrl+V：复制、粘贴 · Delete：设为不清楚 · Esc：返回地图</translation>
    </message>
</context>
<context>
    <name>martlet::ItemWorkbook</name>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>看到的情况</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>为什么重要</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Accepted because</source>
        <translation>接受的理由</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>由谁接受</translation>
    </message>
    <message>
        <source>Accepted until</source>
        <translation>接受至</translation>
    </message>
    <message>
        <source>The column is not used: it is not clear which field it fills.</source>
        <translation>该列未使用：不清楚它对应哪个字段。</translation>
    </message>
    <message>
        <source>The sheet is of a kind that is not known, and was left out.</source>
        <translation>该工作表的种类无法识别，已略过。</translation>
    </message>
    <message>
        <source>A connection needs both ends.</source>
        <translation>连接的两端都要填写。</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”.</source>
        <translation>这里没有叫“%1”的内容。</translation>
    </message>
    <message>
        <source>These two cannot be connected like this.</source>
        <translation>这两项之间不能这样连接。</translation>
    </message>
    <message>
        <source>The line has no name.</source>
        <translation>该行没有名称。</translation>
    </message>
    <message>
        <source>An earlier line has the same; the first one counts.</source>
        <translation>前面的某一行与此相同；以第一行为准。</translation>
    </message>
    <message>
        <source>The line is there twice.</source>
        <translation>该行重复出现。</translation>
    </message>
    <message>
        <source>It has been removed from the project since. To bring it back, undo that, or write it into a new row.</source>
        <translation>它后来已从项目中移除。要恢复它，请撤销那次移除，或将它写入新的一行。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>The text was too long for a cell and is not all there, so it cannot come back. Change it in the project.</source>
        <translation>文字太长，单元格放不下，内容不完整，因此无法读回。请在项目中修改。</translation>
    </message>
    <message>
        <source>Another cell says “%1” for the same; that one counts.</source>
        <translation>同一内容在另一个单元格中写的是“%1”；以那个单元格为准。</translation>
    </message>
    <message>
        <source>What the answer is about is no longer in the project.</source>
        <translation>这个回答所涉及的内容已不在项目中。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are no longer in the sheets. What they stood for stays in the project.</source>
        <translation>
            <numerusform>有 %n 行已不在工作表中。这些行对应的内容仍保留在项目中。</numerusform>
        </translation>
    </message>
    <message>
        <source>No sheet of the file has anything in it. Nothing was imported.</source>
        <translation>文件中的工作表都是空的。没有导入任何内容。</translation>
    </message>
    <message>
        <source>Only this sheet was read; the others were left out.</source>
        <translation>只读取了这个工作表；其他工作表已略过。</translation>
    </message>
    <message>
        <source>still missing</source>
        <extracomment>in a cell of a spreadsheet: something is to be written here</extracomment>
        <translation>待填写</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>询问的内容</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>为什么询问</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>您的回答</translation>
    </message>
    <message>
        <source>To be decided: in the project it has become “%1” since the sheet was made, and that stays.</source>
        <translation>有待决定：表格生成之后，项目中已改为“%1”，目前保持不变。</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>in place of a field of an element: it is not there yet, or not there any more</extracomment>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>元素</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>What it joins is not in the project. Accept that first.</source>
        <translation>它所连接的内容不在项目中。请先接受那些内容。</translation>
    </message>
    <message>
        <source>A spreadsheet deletes nothing. Delete it in the project.</source>
        <translation>表格不会删除任何内容。请在项目中删除。</translation>
    </message>
    <message numerus="yes">
        <source>%n proposals were not taken, because their column “Accept” does not say yes.</source>
        <translation>
            <numerusform>有 %n 条建议未被采用，因为“接受”一列没有填“是”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::Json</name>
    <message>
        <source>The file is too large or too deep to be read safely. Nothing was read from it.</source>
        <translation>文件太大或嵌套太深，无法安全读取。没有从中读取任何内容。</translation>
    </message>
    <message>
        <source>The file is not valid JSON: it goes wrong in line %1, column %2. Nothing was read from it.</source>
        <translation>文件不是有效的 JSON：错误出现在第 %1 行第 %2 列。没有从中读取任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n things in the file are wrong, and nothing was imported. With --partial the rest is taken.</source>
        <translation>
            <numerusform>文件中有 %n 处错误，没有导入任何内容。使用 --partial 可采用其余部分。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was too long or held characters that cannot be shown; they are gone.</source>
        <translation>内容太长或含有无法显示的字符；这些部分已去掉。</translation>
    </message>
    <message>
        <source>Nothing of that name belongs here.</source>
        <translation>这里不应有这个名称的内容。</translation>
    </message>
    <message>
        <source>%1 has no field of that name.</source>
        <translation>%1没有这个名称的字段。</translation>
    </message>
    <message>
        <source>It must be an object of fields.</source>
        <translation>必须是由字段组成的对象。</translation>
    </message>
    <message>
        <source>There is no field of that name.</source>
        <translation>没有这个名称的字段。</translation>
    </message>
    <message>
        <source>It must be one of: %1.</source>
        <translation>必须是以下之一：%1。</translation>
    </message>
    <message>
        <source>It must be an object of texts.</source>
        <translation>必须是由文本组成的对象。</translation>
    </message>
    <message>
        <source>It must be a text.</source>
        <translation>必须是文本。</translation>
    </message>
    <message>
        <source>It must be a list of cards.</source>
        <translation>必须是卡片列表。</translation>
    </message>
    <message>
        <source>A card needs the identity of an element, and x and y in numbers.</source>
        <translation>卡片需要元素的标识，以及用数字表示的 x 和 y。</translation>
    </message>
    <message>
        <source>An identity must be a text of at most %1 characters, without controls.</source>
        <translation>标识必须是文本，最多 %1 个字符，不含控制字符。</translation>
    </message>
    <message>
        <source>A relation needs both ends.</source>
        <translation>关系的两端都必须有。</translation>
    </message>
    <message>
        <source>It must be a list.</source>
        <translation>必须是列表。</translation>
    </message>
    <message>
        <source>A project has at most %1 things.</source>
        <translation>一个项目最多有 %1 项内容。</translation>
    </message>
    <message>
        <source>It must be an object.</source>
        <translation>必须是对象。</translation>
    </message>
    <message>
        <source>The file is JSON, but not a Martlet project. Nothing was read from it.</source>
        <translation>文件是 JSON，但不是 Martlet 项目。没有从中读取任何内容。</translation>
    </message>
    <message>
        <source>Several things are called “%1”.</source>
        <translation>有多项都叫“%1”。</translation>
    </message>
    <message>
        <source>“%1” is of a kind that cannot stand here.</source>
        <translation>“%1”属于不能放在这里的种类。</translation>
    </message>
    <message>
        <source>There is nothing with the identity or name “%1”.</source>
        <translation>没有标识或名称为“%1”的内容。</translation>
    </message>
    <message>
        <source>These kinds cannot be joined like this.</source>
        <translation>这些种类不能这样连接。</translation>
    </message>
    <message>
        <source>There is no such kind.</source>
        <translation>没有这个种类。</translation>
    </message>
    <message>
        <source>A scenario cannot stand on itself.</source>
        <translation>方案不能建立在自身之上。</translation>
    </message>
    <message>
        <source>It must be a date such as 2027-03-31.</source>
        <translation>必须是日期，例如 2027-03-31。</translation>
    </message>
    <message>
        <source>The currency must be three letters such as EUR.</source>
        <translation>货币必须是三个字母，例如 EUR。</translation>
    </message>
    <message>
        <source>It must be a list of texts.</source>
        <translation>必须是文本列表。</translation>
    </message>
    <message>
        <source>It must be an object of rules and their severities.</source>
        <translation>必须是由规则及其严重程度组成的对象。</translation>
    </message>
    <message>
        <source>It must be an object of rules and the numbers of their limits.</source>
        <translation>必须是由规则及其限值数字组成的对象。</translation>
    </message>
    <message>
        <source>Something else in the project has this identity: a new one was given.</source>
        <translation>项目中的另一项已有此标识：已分配新的标识。</translation>
    </message>
    <message>
        <source>The identity “%1” is that of %2 already.</source>
        <extracomment>%1 is an identity, %2 a place in a file such as elements[3]</extracomment>
        <translation>标识“%1”已属于 %2。</translation>
    </message>
    <message>
        <source>A waiver needs the rule that it is about.</source>
        <translation>接受记录需要写明它针对的规则。</translation>
    </message>
    <message>
        <source>A waiver needs a reason.</source>
        <translation>接受记录需要理由。</translation>
    </message>
    <message>
        <source>This version has no rule of that identity; what is said of it is kept.</source>
        <translation>此版本没有这个标识的规则；有关它的设置已保留。</translation>
    </message>
    <message>
        <source>It must be a number.</source>
        <translation>必须是数字。</translation>
    </message>
    <message>
        <source>This version has no limit of that name; what is said of it is kept.</source>
        <translation>此版本没有这个名称的界限；有关它的设置已保留。</translation>
    </message>
    <message>
        <source>This version has no profile of that name; it is kept and does nothing.</source>
        <translation>此版本没有这个名称的规则集；它已保留，但不起作用。</translation>
    </message>
    <message>
        <source>It is not said who accepts this; without a name it accepts nothing.</source>
        <translation>没有说明由谁接受；没有姓名，这一接受不起作用。</translation>
    </message>
    <message>
        <source>An amount must not have more than two digits behind the point.</source>
        <translation>金额的小数点后不能超过两位。</translation>
    </message>
    <message>
        <source>It is kept, and until then the default counts.</source>
        <translation>设置已保留，更正之前以默认值为准。</translation>
    </message>
    <message>
        <source>It must be an object of profiles and lists of places, such as EU.</source>
        <translation>必须是由规则集及其地方列表（例如 EU）组成的对象。</translation>
    </message>
    <message>
        <source>The rule is kept, but not used. %1</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>规则已保留，但未采用。%1</translation>
    </message>
    <message>
        <source>A newer version of Martlet made this file. What this version does not know is kept and written back, but is not shown and not checked.</source>
        <translation>此文件由更新版本的 Martlet 创建。此版本无法识别的内容会保留并写回，但不会显示，也不会检查。</translation>
    </message>
    <message>
        <source>It is neither EU nor the code of a country such as DE; it is kept and does nothing.</source>
        <translation>它既不是 EU，也不是 DE 这样的国家或地区代码；它已保留，但不起作用。</translation>
    </message>
    <message>
        <source>A change names one of add, remove and item; an item comes with a field and its value.</source>
        <translation>一项更改只能是添加、删除，或写明某一项及其字段和值。</translation>
    </message>
    <message numerus="yes">
        <source>A newer version of Martlet made this file, and %n things in it are not known to this one. Nothing was imported. Bring it in with the newer version, or take the rest with --partial.</source>
        <translation>
            <numerusform>此文件由较新版本的 Martlet 创建，其中有 %n 处内容此版本无法识别。没有导入任何内容。请用较新的版本导入，或使用 --partial 采用其余部分。</numerusform>
        </translation>
    </message>
    <message>
        <source>A comment can hold %1 characters, and this one has %2. Shorten it, or make several of it.</source>
        <translation>一条评论最多 %1 个字符，这条有 %2 个。请缩短，或分成几条。</translation>
    </message>
</context>
<context>
    <name>martlet::Layout</name>
    <message>
        <source>The map could not be arranged. Nothing was changed.</source>
        <translation>无法排列地图。没有任何改动。</translation>
    </message>
    <message>
        <source>Arranging was stopped. Nothing was changed.</source>
        <translation>排列已停止。没有任何改动。</translation>
    </message>
</context>
<context>
    <name>martlet::Ledger</name>
    <message numerus="yes">
        <source>%1 (%n not known)</source>
        <translation>
            <numerusform>%1（%n 项不清楚）</numerusform>
        </translation>
    </message>
    <message>
        <source>Marketing debt</source>
        <translation>营销债务</translation>
    </message>
    <message>
        <source>Hours by hand a month</source>
        <translation>每月人工小时数</translation>
    </message>
    <message>
        <source>Technology a year</source>
        <translation>技术年费用</translation>
    </message>
    <message>
        <source>People a year</source>
        <translation>人员年费用</translation>
    </message>
    <message>
        <source>Hand-offs by hand</source>
        <translation>人工交接</translation>
    </message>
</context>
<context>
    <name>martlet::ListPage</name>
    <message>
        <source>How the list begins</source>
        <translation>列表的开头部分</translation>
    </message>
    <message>
        <source>Enter: bring the list in · Tab: what the columns fill · Esc: back to the map</source>
        <translation>Enter：导入列表 · Tab：选择各列对应的字段 · Esc：返回地图</translation>
    </message>
    <message>
        <source>Above each column stands what it fills. Change what was not understood.</source>
        <translation>每一列上方写着它对应的字段。没有识别对的，请改正。</translation>
    </message>
    <message>
        <source>The first line holds the headings</source>
        <translation>第一行是列标题</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不导入</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n lines</source>
        <comment>a file or the clipboard</comment>
        <translation>
            <numerusform>%1：%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>对应字段</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>What “%1” fills</source>
        <translation>“%1”对应的字段</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>Cost per month</source>
        <translation>每月费用</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>What the list calls it</source>
        <translation>列表中的编号</translation>
    </message>
    <message>
        <source>Choose the column that holds the names of the tools.</source>
        <translation>请选择存放工具名称的列。</translation>
    </message>
    <message numerus="yes">
        <source>Add %n tools</source>
        <translation>
            <numerusform>添加 %n 个工具</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>What comes back with %1</source>
        <translation>%1 带回的内容</translation>
    </message>
    <message>
        <source>Where both have changed, take what the sheet says</source>
        <translation>两边都有改动时，以表格为准</translation>
    </message>
    <message>
        <source>What would come in with %1</source>
        <extracomment>the name of a file</extracomment>
        <translation>%1 将带入的内容</translation>
    </message>
</context>
<context>
    <name>martlet::MainWindow</name>
    <message>
        <source>Martlet</source>
        <translation>Martlet</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>没有打开的项目</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>All changes kept on this computer</source>
        <translation>所有更改都已保存在本机</translation>
    </message>
    <message>
        <source>Kept on this computer, but the file could not be written</source>
        <translation>已保存在本机，但无法写入文件</translation>
    </message>
    <message>
        <source>The last changes could not be kept</source>
        <translation>最近的更改未能保存</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 — Martlet</source>
        <translation>%1 — Martlet</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>打开最近的项目</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Find or run a command</source>
        <translation>查找或执行命令</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add connected</source>
        <translation>添加并连接</translation>
    </message>
    <message>
        <source>Connect to…</source>
        <translation>连接到…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Automatic, by hand, unknown</source>
        <translation>自动、人工、不清楚</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>粘贴列表</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Show the selection</source>
        <translation>显示所选内容</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>下一项发现</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>上一项发现</translation>
    </message>
    <message>
        <source>Go to the details</source>
        <translation>转到详情</translation>
    </message>
    <message>
        <source>Set the owner</source>
        <translation>指定负责人</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>窗口的下一部分</translation>
    </message>
    <message>
        <source>Show or hide the findings</source>
        <translation>显示或隐藏发现</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>显示或隐藏详情</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>排列(&amp;A)</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>按键与手势</translation>
    </message>
    <message>
        <source>Add here</source>
        <translation>在此添加</translation>
    </message>
    <message>
        <source>Show its findings</source>
        <translation>显示它的发现</translation>
    </message>
    <message>
        <source>Begin %1</source>
        <translation>新建 %1</translation>
    </message>
    <message>
        <source>This map is kept as “%1” in %2. Whatever you do is saved there by itself.</source>
        <translation>这张地图以“%1”为名保存在 %2。所做的一切都会自动保存到那里。</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Open a map</source>
        <translation>打开地图</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>打开列表</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>A copy is in %1.</source>
        <translation>副本已保存为 %1。</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>打开副本</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Martlet %1. Type to add a tool, Tab adds a connected one, drag from a chevron to connect, Ctrl+K finds everything, F8 goes to the next finding, Ctrl+0 shows all.</source>
        <translation>Martlet %1。直接输入即可添加工具，Tab 添加一个相连的工具，从卡片边的箭头拖动即可连接，Ctrl+K 查找一切，F8 转到下一项发现，Ctrl+0 显示全部。</translation>
    </message>
    <message>
        <source>%1 · %2 — Martlet</source>
        <extracomment>name of the view, name of the map
----------
name of the map, name of its file</extracomment>
        <translation>%1 · %2 — Martlet</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Saved as %1. This window works on that file from now on.</source>
        <translation>已另存为 %1。此窗口从现在起使用该文件。</translation>
    </message>
    <message>
        <source>Close the map?</source>
        <translation>要关闭地图吗？</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>仍然关闭</translation>
    </message>
    <message>
        <source>Close and lose the latest changes</source>
        <translation>关闭并放弃最近的更改</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>不关闭</translation>
    </message>
    <message>
        <source>Take a snapshot of the findings</source>
        <translation>拍摄发现的快照</translation>
    </message>
    <message>
        <source>What if it goes?</source>
        <translation>如果没有它会怎样？</translation>
    </message>
    <message>
        <source>Walk the journey</source>
        <translation>走一遍客户旅程</translation>
    </message>
    <message>
        <source>The map is still being checked; try again in a moment.</source>
        <translation>地图仍在检查中；请稍后再试。</translation>
    </message>
    <message>
        <source>As on %1</source>
        <translation>%1 的状况</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>拍摄快照</translation>
    </message>
    <message>
        <source>The findings of today are kept; from now on, what is new is marked.</source>
        <translation>今天的发现已记录下来；从现在起，新出现的发现会加上标记。</translation>
    </message>
    <message>
        <source>Select a tool, a person, a team or anything else that could go.</source>
        <translation>请选择一个工具、一个人、一个团队，或其他可能不再有的内容。</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>检查内容</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>The journey “%1”</source>
        <translation>客户旅程“%1”</translation>
    </message>
    <message>
        <source>A new journey</source>
        <translation>新的客户旅程</translation>
    </message>
    <message>
        <source>Architecture: tools in layers</source>
        <translation>架构：按层排列工具</translation>
    </message>
    <message>
        <source>Ownership: who looks after what</source>
        <translation>负责情况：谁照管什么</translation>
    </message>
    <message>
        <source>Data: who holds and moves what</source>
        <translation>数据：谁存有、谁传送哪些数据</translation>
    </message>
    <message>
        <source>Free: what you put on it</source>
        <translation>自由：放什么由您决定</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>Duplicate the view</source>
        <translation>复制视图</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>New journey</source>
        <translation>新客户旅程</translation>
    </message>
    <message>
        <source>The view “%1” is gone; what it showed is still in the project</source>
        <translation>视图“%1”已删除；其中显示的内容仍在项目中</translation>
    </message>
    <message>
        <source>Select the cards to take off this view.</source>
        <translation>请选择要移出此视图的卡片。</translation>
    </message>
    <message numerus="yes">
        <source>%n taken off this view; still in the project</source>
        <translation>
            <numerusform>已将 %n 项移出此视图；仍在项目中</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is on no view.</source>
        <translation>“%1”不在任何视图上。</translation>
    </message>
    <message>
        <source>Put it on this one</source>
        <translation>放到此视图上</translation>
    </message>
    <message>
        <source>Take off this view</source>
        <translation>移出此视图</translation>
    </message>
    <message>
        <source>Add a view</source>
        <translation>添加视图</translation>
    </message>
    <message>
        <source>Add a journey</source>
        <translation>添加客户旅程</translation>
    </message>
    <message>
        <source>Add a view of ownership</source>
        <translation>添加负责情况视图</translation>
    </message>
    <message>
        <source>Only what it is connected with</source>
        <translation>只显示与它相连的内容</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>窗口的上一部分</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>固定或取消固定</translation>
    </message>
    <message>
        <source>Align left sides</source>
        <translation>左对齐</translation>
    </message>
    <message>
        <source>Align centres</source>
        <translation>水平居中对齐</translation>
    </message>
    <message>
        <source>Align right sides</source>
        <translation>右对齐</translation>
    </message>
    <message>
        <source>Align upper sides</source>
        <translation>顶端对齐</translation>
    </message>
    <message>
        <source>Align middles</source>
        <translation>垂直居中对齐</translation>
    </message>
    <message>
        <source>Align lower sides</source>
        <translation>底端对齐</translation>
    </message>
    <message>
        <source>Distribute sideways</source>
        <translation>横向均匀分布</translation>
    </message>
    <message>
        <source>Distribute downwards</source>
        <translation>纵向均匀分布</translation>
    </message>
    <message>
        <source>Delete from the project</source>
        <translation>从项目中删除</translation>
    </message>
    <message>
        <source>Tidied up</source>
        <translation>已整理</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy the names of your tools, one on each line, and press Ctrl+V again.</source>
        <translation>没有可粘贴的文字。请复制工具的名称，每行一个，再按一次 Ctrl+V。</translation>
    </message>
    <message>
        <source>Let the connection end at…</source>
        <translation>将连接的终点改为…</translation>
    </message>
    <message>
        <source>Let the connection begin at…</source>
        <translation>将连接的起点改为…</translation>
    </message>
    <message>
        <source>Colour and filter</source>
        <translation>着色与筛选</translation>
    </message>
    <message>
        <source>Next connection of the card</source>
        <translation>卡片的下一条连接</translation>
    </message>
    <message>
        <source>Previous connection of the card</source>
        <translation>卡片的上一条连接</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Panels left of the map</source>
        <translation>面板放在地图左侧</translation>
    </message>
    <message>
        <source>Panels right of the map</source>
        <translation>面板放在地图右侧</translation>
    </message>
    <message>
        <source>Panels below the map</source>
        <translation>面板放在地图下方</translation>
    </message>
    <message>
        <source>Put the panels back</source>
        <translation>恢复面板位置</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>New window on this project</source>
        <translation>为此项目新开一个窗口</translation>
    </message>
    <message>
        <source>Tidy up the selection</source>
        <translation>整理所选内容</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>已添加 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>Open again at start what was open</source>
        <translation>启动时重新打开上次的内容</translation>
    </message>
    <message>
        <source>Go to the connections</source>
        <translation>转到连接</translation>
    </message>
    <message>
        <source>Go to the history</source>
        <translation>转到历史记录</translation>
    </message>
    <message>
        <source>People and teams</source>
        <translation>人员和团队</translation>
    </message>
    <message>
        <source>Show or hide people and teams</source>
        <translation>显示或隐藏人员和团队</translation>
    </message>
    <message>
        <source>There are no new cards: all cards of this view have been placed.</source>
        <translation>没有新卡片：此视图上的卡片都已放好。</translation>
    </message>
    <message numerus="yes">
        <source>%n tools hold what they usually hold</source>
        <translation>
            <numerusform>已为 %n 个工具填入通常存有的数据</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known of what this usually holds, or it is said already.</source>
        <translation>不清楚这里通常存有什么数据，或者已经填过。</translation>
    </message>
    <message>
        <source>Select the tool that is to become one of your own products.</source>
        <translation>请先选择一个工具，即可将它记为已知产品。</translation>
    </message>
    <message>
        <source>%1 is one of your own products now</source>
        <translation>%1 现在是自定义产品</translation>
    </message>
    <message>
        <source>This is not one of your own products.</source>
        <translation>这不是自定义产品。</translation>
    </message>
    <message>
        <source>%1 is no longer one of your own products</source>
        <translation>%1 不再是自定义产品</translation>
    </message>
    <message>
        <source>Remember as a known product</source>
        <translation>记为已知产品</translation>
    </message>
    <message>
        <source>Forget this product</source>
        <translation>不再记住此产品</translation>
    </message>
    <message>
        <source>Select on the map first what they are to own.</source>
        <translation>请先在地图上选择要交由对方负责的内容。</translation>
    </message>
    <message>
        <source>That belongs to them already.</source>
        <translation>所选内容已由对方负责。</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Turn the note into…</source>
        <translation>将备注转为…</translation>
    </message>
    <message>
        <source>Let it hold what is usual</source>
        <translation>填入通常存有的数据</translation>
    </message>
    <message>
        <source>Group…</source>
        <translation>归为一组…</translation>
    </message>
    <message>
        <source>Take out of its group</source>
        <translation>移出所在的组</translation>
    </message>
    <message>
        <source>Overview map</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>Wheel zooms</source>
        <translation>滚轮缩放</translation>
    </message>
    <message>
        <source>Place new cards</source>
        <translation>放置新卡片</translation>
    </message>
    <message>
        <source>Paste as one note</source>
        <translation>粘贴为一条备注</translation>
    </message>
    <message>
        <source>Present on the projector</source>
        <translation>在投影仪上演示</translation>
    </message>
    <message>
        <source>The projector follows the work</source>
        <translation>投影画面跟随工作</translation>
    </message>
    <message>
        <source>The projector follows the work.</source>
        <translation>投影画面跟随工作。</translation>
    </message>
    <message>
        <source>The projector stands still.</source>
        <translation>投影画面保持不动。</translation>
    </message>
    <message>
        <source>High contrast on the projector</source>
        <translation>投影仪使用高对比度</translation>
    </message>
    <message>
        <source>Text for a small room</source>
        <translation>适合小会议室的文字</translation>
    </message>
    <message>
        <source>Text for a large room</source>
        <translation>适合大会议室的文字</translation>
    </message>
    <message>
        <source>Text for a hall</source>
        <translation>适合大厅的文字</translation>
    </message>
    <message>
        <source>The projector was taken away. F5 presents again.</source>
        <translation>投影仪已断开。按 F5 可重新演示。</translation>
    </message>
    <message>
        <source>F5 ends the presentation, Shift+F5 lets the projector stand still.</source>
        <translation>F5 结束演示，Shift+F5 让投影画面保持不动。</translation>
    </message>
    <message>
        <source>Reset the votes</source>
        <translation>清零票数</translation>
    </message>
    <message>
        <source>The votes on this view are reset</source>
        <translation>此视图上的票数已清零</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>投影仪</translation>
    </message>
    <message>
        <source>They are on another map. Add them to this one first.</source>
        <translation>对方在另一张地图上。请先添加到此地图。</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>导出与分享</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Hand on…</source>
        <translation>导出与分享…</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>已更改 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder for the files</source>
        <translation>选择存放这些文件的文件夹</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, which “martlet salvage” lists.</source>
        <translation>
            <numerusform>另有 %n 项，可用“martlet salvage”列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open what is sound as a new project</source>
        <translation>将完好的部分作为新项目打开</translation>
    </message>
    <message>
        <source>%1, what was sound</source>
        <translation>%1 完好的部分</translation>
    </message>
    <message>
        <source>Another copy…</source>
        <translation>另一个副本…</translation>
    </message>
    <message>
        <source>Compare with another copy</source>
        <translation>与另一个副本比较</translation>
    </message>
    <message>
        <source>Martlet projects (*.martlet)</source>
        <translation>Martlet 项目 (*.martlet)</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>此项目</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>%1 differences</source>
        <extracomment>part of a file&apos;s name, such as &quot;Acme differences.pdf&quot;</extracomment>
        <translation>%1 差异</translation>
    </message>
    <message>
        <source>Save what differs</source>
        <translation>保存差异</translation>
    </message>
    <message>
        <source>Martlet maps (*.martlet *.martlet.age)</source>
        <translation>Martlet 地图 (*.martlet *.martlet.age)</translation>
    </message>
    <message>
        <source>Save a copy without protection</source>
        <translation>保存不受保护的副本</translation>
    </message>
    <message>
        <source>A copy that anybody can read is in %1.</source>
        <translation>任何人都能读取的副本已保存为 %1。</translation>
    </message>
    <message>
        <source>Open a list, spreadsheet or drawing…</source>
        <translation>打开列表、电子表格或绘图…</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>选择比较对象…</translation>
    </message>
    <message>
        <source>Lists, spreadsheets and drawings (*.xlsx *.csv *.tsv *.txt *.drawio *.xml *.json)</source>
        <translation>列表、电子表格和绘图 (*.xlsx *.csv *.tsv *.txt *.drawio *.xml *.json)</translation>
    </message>
    <message>
        <source>Added: %1. Values changed: %2.</source>
        <translation>已添加：%1。已更改的值：%2。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a day and a time of day: &quot;22 Nov 2026, 10:14&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 has this open since %2. You can edit too; changes are merged.</source>
        <translation>%1 自 %2 起打开了此项目。您也可以编辑；更改会合并。</translation>
    </message>
    <message>
        <source>%1 has this open more than once. You can edit too; changes are merged.</source>
        <translation>%1 在多处打开了此项目。您也可以编辑；更改会合并。</translation>
    </message>
    <message>
        <source>%1 have this open. You can edit too; changes are merged.</source>
        <translation>%1 打开了此项目。您也可以编辑；更改会合并。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Save an earlier version</source>
        <translation>保存早先的版本</translation>
    </message>
    <message>
        <source>Martlet maps (*.martlet)</source>
        <translation>Martlet 地图 (*.martlet)</translation>
    </message>
    <message>
        <source>The version is in %1.</source>
        <translation>该版本已保存为 %1。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message numerus="yes">
        <source>Keep the last %n months</source>
        <translation>
            <numerusform>保留最近 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing is older</source>
        <extracomment>%1 is &quot;Keep the last 3 months&quot;</extracomment>
        <translation>%1：没有更早的更改</translation>
    </message>
    <message numerus="yes">
        <source>%1: drops %n changes, saves %2</source>
        <translation>
            <numerusform>%1：去掉 %n 项更改，节省 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the history shorter?</source>
        <translation>精简历史记录？</translation>
    </message>
    <message numerus="yes">
        <source>%n changes before %1 can no longer be looked at or brought back. The map as it is stays, and so do the moments with a name and their days. This cannot be undone.</source>
        <translation>
            <numerusform>%1 之前的 %n 项更改将无法再查看或恢复。地图的现状保持不变，已命名的时刻及其当天的更改也会保留。此操作无法撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it shorter</source>
        <translation>精简</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>不精简</translation>
    </message>
    <message>
        <source>The history is shorter now, and so is the file when it is saved next.</source>
        <translation>历史记录已精简；下次保存后，文件也会变小。</translation>
    </message>
    <message>
        <source>Merge with a copy</source>
        <translation>与副本合并</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>早先的版本…</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>选择合并对象…</translation>
    </message>
    <message>
        <source>Decide what is undecided</source>
        <translation>决定待决定的值</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Send changes…</source>
        <translation>发送更改…</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>添加评论…</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Next comment</source>
        <translation>下一条评论</translation>
    </message>
    <message>
        <source>Previous comment</source>
        <translation>上一条评论</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新变化</translation>
    </message>
    <message>
        <source>All of it is seen</source>
        <translation>全部标为已看过</translation>
    </message>
    <message>
        <source>Comment on the view…</source>
        <translation>评论此视图…</translation>
    </message>
    <message>
        <source>Select one thing to comment on it.</source>
        <translation>请选择一项，再添加评论。</translation>
    </message>
    <message>
        <source>No comment is open.</source>
        <translation>没有未解决的评论。</translation>
    </message>
    <message>
        <source>That finding is there no more.</source>
        <translation>该发现已不存在。</translation>
    </message>
    <message>
        <source>Nobody else has changed anything since you last looked.</source>
        <translation>自上次查看以来，没有其他人做过更改。</translation>
    </message>
    <message>
        <source>When you last looked</source>
        <translation>上次查看时</translation>
    </message>
    <message>
        <source>Nothing is new any more.</source>
        <translation>已没有新变化。</translation>
    </message>
    <message>
        <source>Martlet projects and changes (*.martlet *.martlet-changes *.age)</source>
        <translation>Martlet 项目和更改 (*.martlet *.martlet-changes *.age)</translation>
    </message>
    <message>
        <source>%1 holds changes of a project, and not a whole one. Open your copy of the project first, and then this file again.</source>
        <translation>%1 只含项目的更改，不是完整的项目。请先打开手中的项目副本，再打开此文件。</translation>
    </message>
    <message>
        <source>The copy that somebody has</source>
        <translation>对方手中的副本</translation>
    </message>
    <message>
        <source>Send changes</source>
        <translation>发送更改</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>新建方案</translation>
    </message>
    <message>
        <source>Switch between as-is and scenario</source>
        <translation>在现状与方案之间切换</translation>
    </message>
    <message>
        <source>The map as it is</source>
        <translation>当前的地图</translation>
    </message>
    <message>
        <source>In the scenario “%1”</source>
        <translation>在方案“%1”中</translation>
    </message>
    <message>
        <source>Changes of a project</source>
        <translation>项目的更改</translation>
    </message>
    <message>
        <source>Whoever has a copy of the project opens the file there.</source>
        <translation>拥有项目副本的人在那里打开此文件。</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>电子表格</translation>
    </message>
    <message>
        <source>What somebody accepts there comes back with “Open a list”.</source>
        <translation>在那里被接受的内容通过“打开列表”带回。</translation>
    </message>
    <message>
        <source>Moments in the history…</source>
        <translation>历史中的时刻…</translation>
    </message>
    <message>
        <source>Morning of %1</source>
        <translation>%1 早晨</translation>
    </message>
    <message>
        <source>Today in the morning</source>
        <translation>今天早晨</translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation>一周前</translation>
    </message>
    <message>
        <source>A month ago</source>
        <translation>一个月前</translation>
    </message>
</context>
<context>
    <name>martlet::MapView</name>
    <message>
        <source>Not placed yet</source>
        <translation>尚未放置</translation>
    </message>
    <message>
        <source>data → profile → trend</source>
        <translation>数据 → 画像 → 趋势</translation>
    </message>
    <message>
        <source>goal → content → channel</source>
        <translation>目标 → 内容 → 渠道</translation>
    </message>
    <message>
        <source>task → progress → risk</source>
        <translation>任务 → 进度 → 风险</translation>
    </message>
    <message>
        <source>metric → attribution → feedback</source>
        <translation>指标 → 归因 → 反馈</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
</context>
<context>
    <name>martlet::MergeOutcome</name>
    <message>
        <source>another version</source>
        <translation>另一个版本</translation>
    </message>
    <message>
        <source>Stays or goes</source>
        <translation>保留或删除</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>as it is here</source>
        <translation>此处的现状</translation>
    </message>
    <message>
        <source>Both sides moved these cards; the same place wins everywhere</source>
        <translation>两边都移动过这些卡片；各处最终采用同一个位置</translation>
    </message>
    <message>
        <source>Deleted on one side, but needed by what the other side made, and so brought back</source>
        <translation>一边已删除，但另一边新增的内容需要它们，因此已恢复</translation>
    </message>
    <message>
        <source>Taken over without asking</source>
        <translation>已自动合入</translation>
    </message>
    <message>
        <source>Offered by other projects, and not taken over</source>
        <translation>其他项目中可供采用、但未采用的内容</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>shows</source>
        <translation>当前显示</translation>
    </message>
    <message>
        <source>other</source>
        <translation>另一个值</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Added on both sides under one name</source>
        <translation>两边以同一名称添加的内容</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>没有新内容</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n 项更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken over</source>
        <translation>
            <numerusform>已合入 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>待决定 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::MergePage</name>
    <message>
        <source>1 mine · 2 theirs · 3 before · A ask somebody · Ctrl+A all · Enter: show on the map · Esc: back to the map</source>
        <translation>1：我的 · 2：对方的 · 3：之前的 · A：询问某人 · Ctrl+A：全选 · Enter：在地图上显示 · Esc：返回地图</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>撤销合并</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>返回地图</translation>
    </message>
    <message>
        <source>Back to the map (Esc)</source>
        <translation>返回地图（Esc）</translation>
    </message>
    <message>
        <source>Nothing is left to decide.</source>
        <translation>没有待决定的内容了。</translation>
    </message>
    <message>
        <source>Mine (1)</source>
        <translation>我的（1）</translation>
    </message>
    <message>
        <source>Theirs (2)</source>
        <translation>对方的（2）</translation>
    </message>
    <message>
        <source>Before (3)</source>
        <translation>之前的（3）</translation>
    </message>
    <message>
        <source>Ask… (A)</source>
        <translation>询问…（A）</translation>
    </message>
    <message>
        <source>For all rows that are chosen; bold is what shows now</source>
        <translation>应用于所有选中的行；粗体为当前显示的值</translation>
    </message>
    <message>
        <source>Taken over without asking</source>
        <translation>已自动合入</translation>
    </message>
    <message>
        <source>whoever knows</source>
        <translation>知道的人</translation>
    </message>
    <message numerus="yes">
        <source>%n values to decide</source>
        <translation>
            <numerusform>%n 个待决定的值</numerusform>
        </translation>
    </message>
    <message>
        <source>What copies of this project disagree on</source>
        <translation>此项目的各个副本不一致的地方</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>What was before is not known, or cannot be brought back.</source>
        <translation>之前的值不清楚，或无法恢复。</translation>
    </message>
    <message>
        <source>This refers to something that is in the project no more.</source>
        <translation>它所指的内容已不在项目中。</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Ask what is right</source>
        <translation>询问哪个正确</translation>
    </message>
    <message>
        <source>%1 of %2: %3 or %4?</source>
        <extracomment>a field, its name and two values of it: &quot;Owner of HubSpot: Anna or Ben?&quot;</extracomment>
        <translation>%2 的%1：%3 还是 %4？</translation>
    </message>
    <message>
        <source>Whoever knows</source>
        <translation>知道的人</translation>
    </message>
    <message>
        <source>The merge was undone</source>
        <translation>合并已撤销</translation>
    </message>
    <message>
        <source>Cards that both sides moved</source>
        <translation>两边都移动过的卡片</translation>
    </message>
    <message>
        <source>Brought back, because the other side needs it</source>
        <translation>因另一边需要而恢复的内容</translation>
    </message>
    <message>
        <source>“%1” was added twice.</source>
        <translation>“%1”添加了两次。</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>合并为一项</translation>
    </message>
    <message>
        <source>Make %1 one</source>
        <extracomment>%1 is an element that was there twice</extracomment>
        <translation>将重复的 %1 合并为一项</translation>
    </message>
</context>
<context>
    <name>martlet::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>martlet::Moments</name>
    <message>
        <source>The project has no snapshot.</source>
        <translation>项目没有快照。</translation>
    </message>
    <message>
        <source>The project has these snapshots: %1.</source>
        <translation>项目有这些快照：%1。</translation>
    </message>
    <message>
        <source>“%1” is no day such as 2026-03-31, no time such as 2026-03-31T14:30, and no snapshot. %2</source>
        <translation>“%1”不是日期（例如 2026-03-31），不是时间（例如 2026-03-31T14:30），也不是快照。%2</translation>
    </message>
</context>
<context>
    <name>martlet::NameField</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>martlet::NoteField</name>
    <message>
        <source>Text of the note</source>
        <translation>备注的文字</translation>
    </message>
    <message>
        <source>Note: Shift+Enter begins a new line.</source>
        <translation>备注：按 Shift+Enter 换行。</translation>
    </message>
</context>
<context>
    <name>martlet::OddSettings</name>
    <message>
        <source>There is no rule “%1”, so its limits are not used.</source>
        <translation>没有规则“%1”，因此未采用它的界限。</translation>
    </message>
    <message>
        <source>The rule %1 has no limit “%2”, so that is not used.</source>
        <translation>规则 %1 没有界限“%2”，因此未采用该设置。</translation>
    </message>
    <message>
        <source>“%1” of the rule %2 must be a number from 0 to %3, so the usual %4 is used.</source>
        <extracomment>%1 is what a limit is about, %2 a rule, %3 and %4 are numbers</extracomment>
        <translation>规则 %2 的“%1”必须是 0 到 %3 之间的数字，因此采用默认值 %4。</translation>
    </message>
    <message>
        <source>“%1” must not be more than “%2” (rule %3), so the usual %4 and %5 are used.</source>
        <extracomment>%1 and %2 are what two limits are about, %3 a rule, %4 and %5 numbers</extracomment>
        <translation>“%1”不能大于“%2”（规则 %3），因此采用默认值 %4 和 %5。</translation>
    </message>
    <message>
        <source>Nothing on the map is “%1”, so the severities that are set for it are not used.</source>
        <translation>地图上没有“%1”，因此未采用为它设定的严重程度。</translation>
    </message>
    <message>
        <source>There is no rule “%1”, so the severity that is set for it is not used.</source>
        <translation>没有规则“%1”，因此未采用为它设定的严重程度。</translation>
    </message>
    <message>
        <source>The severity of the rule %1 is none of off, info, warning, error, so it is not used.</source>
        <translation>规则 %1 的严重程度不是 off、info、warning、error 之一，因此未采用。</translation>
    </message>
    <message>
        <source>There is no profile “%1”, so it is not used.</source>
        <translation>没有规则集“%1”，因此未采用。</translation>
    </message>
    <message>
        <source>There is no profile “%1”, so its places are not used.</source>
        <translation>没有规则集“%1”，因此未采用它的地方。</translation>
    </message>
    <message>
        <source>The places of the profile “%1” are no list, so the usual ones are used.</source>
        <translation>规则集“%1”的地方不是列表，因此采用通常的地方。</translation>
    </message>
    <message>
        <source>The profile “%1” names the place “%2”, which is neither EU nor the code of a country such as DE, so it is not used.</source>
        <translation>规则集“%1”列出的地方“%2”既不是 EU，也不是 DE 这样的国家或地区代码，因此未采用。</translation>
    </message>
</context>
<context>
    <name>martlet::OfferList</name>
    <message>
        <source>What fits</source>
        <translation>匹配的内容</translation>
    </message>
</context>
<context>
    <name>martlet::OnePage</name>
    <message numerus="yes">
        <source>and %n more in your spreadsheet</source>
        <translation>
            <numerusform>您的表格中还有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::Output</name>
    <message>
        <source>This could not be made of the project as it is. Nothing was written, and the project is unchanged.</source>
        <translation>按项目现在的样子无法生成。没有写入任何内容，项目也没有改变。</translation>
    </message>
    <message>
        <source>Copy for others</source>
        <translation>给他人的副本</translation>
    </message>
    <message>
        <source>Names are %1 points high, too small to be read on paper. Choose larger paper, or more sheets.</source>
        <translation>名称的字高为 %1 磅，印在纸上太小，看不清。请选择更大的纸张，或增加张数。</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>审查报告</translation>
    </message>
    <message>
        <source>For those who decide: figures, findings, what to do.</source>
        <translation>给决策者：数据、发现、怎么办。</translation>
    </message>
    <message>
        <source>Handbook of activities</source>
        <translation>工作手册</translation>
    </message>
    <message>
        <source>For those who do the work: who does what, when, and how well.</source>
        <translation>给执行者：谁做什么，什么时候做，做到什么程度。</translation>
    </message>
    <message>
        <source>Pages for owners</source>
        <translation>负责人页面</translation>
    </message>
    <message>
        <source>For each person and team: what is theirs, and what is missing there.</source>
        <translation>给每个人和每个团队：各自负责的内容，以及其中缺少什么。</translation>
    </message>
    <message>
        <source>Record of processing</source>
        <translation>处理记录</translation>
    </message>
    <message>
        <source>What is done with personal data, with its gaps (GDPR, Article 30).</source>
        <translation>个人信息的处理情况及其中的缺漏（GDPR 第 30 条）。</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>For everybody: one file that any browser opens, without a network.</source>
        <translation>给所有人：一个文件，任何浏览器都能打开，无需联网。</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 图形</translation>
    </message>
    <message>
        <source>For web pages and programs that draw.</source>
        <translation>用于网页和绘图程序。</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>Spreadsheet of everything (XLSX)</source>
        <translation>包含全部内容的电子表格 (XLSX)</translation>
    </message>
    <message>
        <source>To fill in and take back: a sheet for each kind, and the findings.</source>
        <translation>可填写后再取回：每种内容一张工作表，另有发现。</translation>
    </message>
    <message>
        <source>Table of tools (CSV)</source>
        <translation>工具表 (CSV)</translation>
    </message>
    <message>
        <source>For spreadsheets; comes back with Open a list.</source>
        <translation>用于电子表格；可通过“打开列表”读回。</translation>
    </message>
    <message>
        <source>draw.io diagram</source>
        <translation>draw.io 图表</translation>
    </message>
    <message>
        <source>To go on drawing there; what changes comes back by import.</source>
        <translation>用于在 draw.io 中继续绘制；改动可通过导入读回。</translation>
    </message>
    <message>
        <source>ArchiMate model</source>
        <translation>ArchiMate 模型</translation>
    </message>
    <message>
        <source>For programs of architects; comes back by import.</source>
        <translation>供架构师的软件使用；可通过导入带回。</translation>
    </message>
    <message>
        <source>Calendar of renewals</source>
        <translation>续约日历</translation>
    </message>
    <message>
        <source>When contracts and trials end, and until when to decide.</source>
        <translation>合同和试用何时到期，以及最迟何时作出决定。</translation>
    </message>
    <message>
        <source>Project as JSON</source>
        <translation>JSON 格式的项目</translation>
    </message>
    <message>
        <source>For scripts and other programs; all of the project.</source>
        <translation>用于脚本和其他程序；包含整个项目。</translation>
    </message>
    <message>
        <source>Copy of the project</source>
        <translation>项目副本</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>隐去的内容：%1</translation>
    </message>
    <message>
        <source>For slides and chats, as sharp as you like.</source>
        <translation>用于幻灯片和聊天，清晰度可选。</translation>
    </message>
    <message>
        <source>To send, to print, to put on the wall; names can be searched.</source>
        <translation>用于发送、打印、张贴；名称可以搜索。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Looks after</source>
        <translation>照管的内容</translation>
    </message>
    <message>
        <source>Findings there</source>
        <translation>其中的发现</translation>
    </message>
    <message>
        <source>“%1” is in that folder already, and somebody may have filled it in. Nothing was written. Choose an empty folder.</source>
        <translation>该文件夹中已有“%1”，可能有人已经填写过。没有写入任何内容。请选择一个空文件夹。</translation>
    </message>
    <message>
        <source>A protected copy needs a passphrase. Nothing was written.</source>
        <translation>受保护的副本需要密码。没有写入任何内容。</translation>
    </message>
    <message>
        <source>Audit in short</source>
        <translation>审查摘要</translation>
    </message>
    <message>
        <source>For the board: two pages with the figures and what to start with.</source>
        <translation>给管理层：两页，包含各项数字和首先要做的事。</translation>
    </message>
    <message>
        <source>Spreadsheet for one owner (XLSX)</source>
        <translation>单个负责人的电子表格 (XLSX)</translation>
    </message>
    <message>
        <source>To be filled in by one person or team; comes back with Open a list.</source>
        <translation>供一个人或团队填写；可通过“打开列表”读回。</translation>
    </message>
    <message>
        <source>Spreadsheets for all owners (XLSX)</source>
        <translation>所有负责人的电子表格 (XLSX)</translation>
    </message>
    <message>
        <source>A file for each person and team: what is missing, with cells to fill in.</source>
        <translation>每个人和每个团队一个文件：缺少什么，并留有可填写的单元格。</translation>
    </message>
    <message>
        <source>Protected copy</source>
        <translation>受保护的副本</translation>
    </message>
    <message>
        <source>Opened by a passphrase only; with its history, where nothing is left out.</source>
        <translation>只能用密码打开；没有隐去内容时，附带历史记录。</translation>
    </message>
    <message>
        <source>Tables of everything (CSV)</source>
        <translation>包含全部内容的表格 (CSV)</translation>
    </message>
    <message>
        <source>A file for each kind of things and connections; each comes back with Open a list.</source>
        <translation>每种内容和每种连接各一个文件；都可通过“打开列表”读回。</translation>
    </message>
    <message>
        <source>For others to go on with, without history: a project of its own, or, with parts left out, a copy that can be merged back.</source>
        <translation>供他人继续使用，不含历史：一个独立的项目；若省略了部分内容，则是可以再合并回来的副本。</translation>
    </message>
</context>
<context>
    <name>martlet::OverviewMap</name>
    <message>
        <source>Overview map</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>The whole view, and a frame around what is in sight.</source>
        <translation>显示整个视图，并用方框标出当前可见的部分。</translation>
    </message>
    <message>
        <source>Click or drag to look elsewhere, turn the wheel to zoom.</source>
        <translation>点击或拖动可查看别处，转动滚轮可缩放。</translation>
    </message>
</context>
<context>
    <name>martlet::OwnProducts</name>
    <message>
        <source>“%1” is larger than 1 MB. None of your own products were read from it.</source>
        <translation>“%1”超过 1 MB。没有从中读取任何自定义产品。</translation>
    </message>
    <message>
        <source>In “%1”, a quote is opened in line %2 and never closed, so all that follows was read as part of it.</source>
        <translation>“%1”第 %2 行有一个引号没有结束，因此其后的全部内容都读作引号内的文字。</translation>
    </message>
    <message>
        <source>“%1” has more than %2 products. Those from line %3 on were left out.</source>
        <translation>“%1”中的产品超过 %2 个。从第 %3 行起的产品已略过。</translation>
    </message>
    <message numerus="yes">
        <source>%n more problems in “%1” are not listed.</source>
        <translation>
            <numerusform>“%1”中还有 %n 个问题未列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>In “%1”, line %2 was left out, because it names no product.</source>
        <translation>“%1”第 %2 行没有写明产品，已略过。</translation>
    </message>
    <message>
        <source>In “%1”, line %2 was left out, because the name is too long.</source>
        <translation>“%1”第 %2 行的名称过长，已略过。</translation>
    </message>
    <message>
        <source>In “%1”, line %2 was left out, because an earlier line has this name.</source>
        <translation>“%1”第 %2 行与前面某一行的名称相同，已略过。</translation>
    </message>
    <message>
        <source>In “%1”, line %2 has another name that is too long. That name was left out.</source>
        <translation>“%1”第 %2 行有一个别名过长。该别名已略过。</translation>
    </message>
    <message>
        <source>In “%1”, line %2 has another name that means an earlier product. That name was left out.</source>
        <translation>“%1”第 %2 行有一个别名已用于前面的某个产品。该别名已略过。</translation>
    </message>
    <message>
        <source>In “%1”, line %2 has too many other names. The last ones were left out.</source>
        <translation>“%1”第 %2 行的别名过多。最后几个已略过。</translation>
    </message>
    <message>
        <source>“%1” cannot be read, so none of your own products are known.</source>
        <translation>无法读取“%1”，因此没有可用的自定义产品。</translation>
    </message>
    <message>
        <source>“%1” could not be written. What was in it before is unchanged.</source>
        <translation>无法写入“%1”。其中原有的内容没有改变。</translation>
    </message>
    <message>
        <source>None of your own products were read from “%1”. %2</source>
        <translation>没有从“%1”读取任何自定义产品。%2</translation>
    </message>
    <message>
        <source>The name is too long to be remembered as a product.</source>
        <translation>名称过长，无法记为产品。</translation>
    </message>
    <message>
        <source>“%1” has %2 products already, and there is room for no more.</source>
        <translation>“%1”中已有 %2 个产品，无法再添加。</translation>
    </message>
</context>
<context>
    <name>martlet::OwnRuleCard</name>
    <message>
        <source>What the rule is called</source>
        <translation>规则的名称</translation>
    </message>
    <message>
        <source>A new rule, not kept yet</source>
        <translation>新规则，尚未保存</translation>
    </message>
    <message>
        <source>%1 · Your own rule</source>
        <translation>%1 · 自定义规则</translation>
    </message>
    <message>
        <source>What falls short</source>
        <translation>不符合的内容</translation>
    </message>
    <message>
        <source>A rule without a name</source>
        <translation>未命名的规则</translation>
    </message>
    <message>
        <source>This rule is not used now. %1</source>
        <translation>目前未采用此规则。%1</translation>
    </message>
    <message>
        <source>It stays in the project as it is, and cannot be changed here. It may come from a newer version of Martlet.</source>
        <translation>它原样保留在项目中，但不能在这里更改。它可能来自更新版本的 Martlet。</translation>
    </message>
    <message>
        <source>How bad it is</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Why you agreed on it</source>
        <translation>为什么这样约定</translation>
    </message>
    <message>
        <source>Why it matters, in one sentence</source>
        <translation>用一句话说明为什么重要</translation>
    </message>
    <message>
        <source>What to do where it is not so</source>
        <translation>不符合时怎么办</translation>
    </message>
    <message>
        <source>Keep this rule</source>
        <translation>保存此规则</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation>规则需要名称。</translation>
    </message>
    <message numerus="yes">
        <source>This is true of %n; nothing falls short.</source>
        <translation>
            <numerusform>有 %n 项符合，没有不符合的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is true of %1; %n fall short.</source>
        <extracomment>%1 is a number of things</extracomment>
        <translation>
            <numerusform>有 %1 项符合，%n 项不符合。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Of %n it is not known yet.</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>
            <numerusform>%1另有 %n 项尚不清楚。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what must be, and what falls short is shown here.</source>
        <translation>请说明必须满足什么，不符合的内容会显示在这里。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>martlet::OwnerPages</name>
    <message>
        <source>Internal: names people.</source>
        <translation>内部资料：含人员姓名。</translation>
    </message>
    <message>
        <source>A page for everybody who looks after something on the map: what is yours, what is missing there, and what depends on you.</source>
        <translation>照管地图上任何内容的人各有一页：由您负责的内容，其中缺少什么，以及有哪些内容依赖您。</translation>
    </message>
    <message>
        <source>Nobody is named for anything on the map yet.</source>
        <translation>地图上还没有为任何内容指定负责人。</translation>
    </message>
    <message>
        <source>There are so many people on this map that what depends on each is left out. “martlet ask FILE without NAME” tells it of one.</source>
        <translation>这张地图上的人员很多，因此略去了依赖每个人的内容。使用“martlet ask FILE without NAME”可查看某一个人的情况。</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Active until</source>
        <translation>在岗至</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>由您负责的内容</translation>
    </message>
    <message>
        <source>You are not named for anything yet.</source>
        <translation>您还没有被指定负责任何内容。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>您的身份</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺少的内容</translation>
    </message>
    <message>
        <source>Nothing was found on what is yours.</source>
        <translation>由您负责的内容没有任何发现。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Questions for you</source>
        <translation>向您询问的问题</translation>
    </message>
    <message>
        <source>What depends on you</source>
        <translation>依赖您的内容</translation>
    </message>
    <message>
        <source>If what is yours stood still</source>
        <translation>如果由您负责的内容停下</translation>
    </message>
    <message>
        <source>Where nobody is named yet</source>
        <translation>尚未指定负责人的内容</translation>
    </message>
    <message>
        <source>Found on things that are nobody’s, or on the map as a whole. Agree on who takes each.</source>
        <translation>这些发现涉及无人负责的内容，或涉及整张地图。请商定每一项由谁处理。</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>看到的情况</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Nobody else is named for it</source>
        <translation>没有指定其他人负责</translation>
    </message>
</context>
<context>
    <name>martlet::OwnerSheet</name>
    <message>
        <source>It is about %1.</source>
        <translation>这个问题涉及：%1。</translation>
    </message>
    <message>
        <source>Yours, %1</source>
        <extracomment>name of a sheet; %1 is a kind of things, such as &quot;Tools&quot;</extracomment>
        <translation>您的%1</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少的内容</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>看到的情况</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>为什么重要</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>If what is yours stood still</source>
        <translation>如果由您负责的内容停下</translation>
    </message>
    <message>
        <source>Nobody else is named for it</source>
        <translation>没有指定其他人</translation>
    </message>
    <message>
        <source>Depends on you</source>
        <translation>依赖您的内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>martlet::Ownership</name>
    <message>
        <source>Give %1 to %2</source>
        <translation>将 %1 交由 %2 负责</translation>
    </message>
    <message numerus="yes">
        <source>Give %n things to %1</source>
        <translation>
            <numerusform>将 %n 项交由 %1 负责</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::PagePreview</name>
    <message>
        <source>How it will look</source>
        <translation>效果预览</translation>
    </message>
</context>
<context>
    <name>martlet::PanelTitle</name>
    <message>
        <source>Put the panel elsewhere</source>
        <translation>将面板移到别处</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>关闭面板</translation>
    </message>
    <message>
        <source>Left of the map</source>
        <translation>地图左侧</translation>
    </message>
    <message>
        <source>Right of the map</source>
        <translation>地图右侧</translation>
    </message>
    <message>
        <source>Below the map</source>
        <translation>地图下方</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>单独的窗口</translation>
    </message>
</context>
<context>
    <name>martlet::PassphraseBar</name>
    <message>
        <source>Passphrase</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Do not open it</source>
        <translation>不打开</translation>
    </message>
    <message>
        <source>Do not open it (Esc)</source>
        <translation>不打开（Esc）</translation>
    </message>
    <message>
        <source>%1 is protected. Its passphrase:</source>
        <translation>%1 受保护。请输入密码：</translation>
    </message>
</context>
<context>
    <name>martlet::PastPane</name>
    <message>
        <source>Make it as it was then</source>
        <translation>恢复到当时的状态</translation>
    </message>
    <message>
        <source>What is different now</source>
        <translation>与现在的差异</translation>
    </message>
    <message>
        <source>Everything is still as it was then.</source>
        <translation>一切仍与当时相同。</translation>
    </message>
    <message>
        <source>As it was before: %1</source>
        <translation>恢复到当时的状态：%1</translation>
    </message>
    <message>
        <source>What is chosen in the list (Enter); Ctrl+A chooses all of it</source>
        <translation>列表中选中的内容（Enter）；Ctrl+A 全选</translation>
    </message>
</context>
<context>
    <name>martlet::PeoplePanel</name>
    <message>
        <source>People and teams</source>
        <translation>人员和团队</translation>
    </message>
    <message>
        <source>Find a person or team</source>
        <translation>查找人员或团队</translation>
    </message>
    <message>
        <source>Nobody is on the map yet. Click the open circle of a card and type a name.</source>
        <translation>地图上还没有人员或团队。点击卡片上的空心圆圈，输入名称即可。</translation>
    </message>
    <message>
        <source>Drag somebody onto a card. Enter gives them what is selected on the map.</source>
        <translation>将人员或团队拖到卡片上，即由其负责。按 Enter 则将地图上所选的内容交由其负责。</translation>
    </message>
    <message numerus="yes">
        <source>%1, owns %n things</source>
        <translation>
            <numerusform>%1，负责 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::Place</name>
    <message>
        <source>European Union</source>
        <translation>欧盟</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>安道尔</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>阿联酋</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>阿富汗</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>安提瓜和巴布达</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>安圭拉</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>阿尔巴尼亚</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>亚美尼亚</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>安哥拉</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>南极洲</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>阿根廷</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>美属萨摩亚</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>奥地利</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>澳大利亚</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>阿鲁巴</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>奥兰群岛</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>阿塞拜疆</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>波斯尼亚和黑塞哥维那</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>巴巴多斯</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>孟加拉国</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>比利时</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>布基纳法索</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>保加利亚</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>巴林</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>布隆迪</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>贝宁</translation>
    </message>
    <message>
        <source>Saint Barthélemy</source>
        <translation>圣巴泰勒米</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>百慕大</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>文莱</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>玻利维亚</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>荷属加勒比区</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>巴西</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>巴哈马</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>不丹</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>布韦岛</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>博茨瓦纳</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>白俄罗斯</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>伯利兹</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>加拿大</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>科科斯（基林）群岛</translation>
    </message>
    <message>
        <source>Congo (Kinshasa)</source>
        <translation>刚果（金）</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>中非共和国</translation>
    </message>
    <message>
        <source>Congo (Brazzaville)</source>
        <translation>刚果（布）</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>瑞士</translation>
    </message>
    <message>
        <source>Ivory Coast</source>
        <translation>科特迪瓦</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>库克群岛</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>智利</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>喀麦隆</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>哥伦比亚</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>哥斯达黎加</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>古巴</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>佛得角</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>库拉索</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>圣诞岛</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>塞浦路斯</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>捷克</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>德国</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>吉布提</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>丹麦</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>多米尼克</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>多米尼加</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>阿尔及利亚</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>厄瓜多尔</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>爱沙尼亚</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>埃及</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>西撒哈拉</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>厄立特里亚</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>西班牙</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>埃塞俄比亚</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>芬兰</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>斐济</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>福克兰群岛</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>密克罗尼西亚</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>法罗群岛</translation>
    </message>
    <message>
        <source>France</source>
        <translation>法国</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>加蓬</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>英国</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>格林纳达</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>格鲁吉亚</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>法属圭亚那</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>根西岛</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>加纳</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>直布罗陀</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>格陵兰</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>冈比亚</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>几内亚</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>瓜德罗普</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>赤道几内亚</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>希腊</translation>
    </message>
    <message>
        <source>South Georgia and South Sandwich Islands</source>
        <translation>南乔治亚和南桑威奇群岛</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>危地马拉</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>关岛</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>几内亚比绍</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>圭亚那</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>Heard and McDonald Islands</source>
        <translation>赫德岛和麦克唐纳群岛</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>洪都拉斯</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>克罗地亚</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>海地</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>匈牙利</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>印度尼西亚</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>爱尔兰</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>以色列</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>马恩岛</translation>
    </message>
    <message>
        <source>India</source>
        <translation>印度</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>英属印度洋领地</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>伊拉克</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>伊朗</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>冰岛</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>意大利</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>泽西岛</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>牙买加</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>约旦</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>肯尼亚</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>吉尔吉斯斯坦</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>柬埔寨</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>基里巴斯</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>科摩罗</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>圣基茨和尼维斯</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>朝鲜</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>韩国</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>科威特</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>开曼群岛</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>哈萨克斯坦</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>老挝</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>黎巴嫩</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>圣卢西亚</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>列支敦士登</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>斯里兰卡</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>利比里亚</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>莱索托</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>立陶宛</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>卢森堡</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>拉脱维亚</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>利比亚</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>摩洛哥</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>摩纳哥</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>摩尔多瓦</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>黑山</translation>
    </message>
    <message>
        <source>Saint Martin (French part)</source>
        <translation>法属圣马丁</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>马达加斯加</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>马绍尔群岛</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>北马其顿</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>马里</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>缅甸</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>蒙古</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>澳门</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>北马里亚纳群岛</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>马提尼克</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>毛里塔尼亚</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>蒙特塞拉特</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>马耳他</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>毛里求斯</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>马尔代夫</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>马拉维</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>墨西哥</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>马来西亚</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>莫桑比克</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>纳米比亚</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>新喀里多尼亚</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>尼日尔</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>诺福克岛</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>尼日利亚</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>尼加拉瓜</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>荷兰</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>挪威</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>尼泊尔</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>瑙鲁</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>纽埃</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>新西兰</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>阿曼</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>巴拿马</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>秘鲁</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>法属波利尼西亚</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>巴布亚新几内亚</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>菲律宾</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>巴基斯坦</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>波兰</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>圣皮埃尔和密克隆</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>皮特凯恩群岛</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>波多黎各</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>巴勒斯坦</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>葡萄牙</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>帕劳</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>巴拉圭</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>卡塔尔</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>留尼汪</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>罗马尼亚</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>塞尔维亚</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>俄罗斯</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>卢旺达</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>沙特阿拉伯</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>所罗门群岛</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>塞舌尔</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>苏丹</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>瑞典</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>新加坡</translation>
    </message>
    <message>
        <source>Saint Helena, Ascension and Tristan da Cunha</source>
        <translation>圣赫勒拿、阿森松和特里斯坦-达库尼亚</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>斯洛文尼亚</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>斯瓦尔巴和扬马延</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>斯洛伐克</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>塞拉利昂</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>圣马力诺</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>塞内加尔</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>索马里</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>苏里南</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>南苏丹</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation>圣多美和普林西比</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>萨尔瓦多</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>荷属圣马丁</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>叙利亚</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>斯威士兰</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>特克斯和凯科斯群岛</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>乍得</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>法属南部领地</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>多哥</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>泰国</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>塔吉克斯坦</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>托克劳</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>东帝汶</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>土库曼斯坦</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>突尼斯</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>汤加</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>土耳其</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>特立尼达和多巴哥</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>图瓦卢</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>台湾</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>坦桑尼亚</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>乌克兰</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>乌干达</translation>
    </message>
    <message>
        <source>United States Outlying Islands</source>
        <translation>美国本土外小岛屿</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>乌拉圭</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>乌兹别克斯坦</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>梵蒂冈</translation>
    </message>
    <message>
        <source>Saint Vincent and Grenadines</source>
        <translation>圣文森特和格林纳丁斯</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>委内瑞拉</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>英属维尔京群岛</translation>
    </message>
    <message>
        <source>United States Virgin Islands</source>
        <translation>美属维尔京群岛</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>越南</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>瓦努阿图</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>瓦利斯和富图纳</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>萨摩亚</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>科索沃</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>也门</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>马约特</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>南非</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>赞比亚</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>津巴布韦</translation>
    </message>
</context>
<context>
    <name>martlet::PlainFields</name>
    <message>
        <source>Nothing on the map bears this name.</source>
        <translation>地图上没有叫这个名称的内容。</translation>
    </message>
</context>
<context>
    <name>martlet::Printer</name>
    <message>
        <source>%1 could not be written. What was there before is unchanged. Choose another folder, or close the program that has the file open.</source>
        <translation>无法写入 %1。原有内容没有改变。请选择其他文件夹，或关闭正在使用该文件的程序。</translation>
    </message>
    <message>
        <source>The PDF could not be made. The project is unchanged; SVG and PNG still work.</source>
        <translation>无法生成 PDF。项目没有改变；SVG 和 PNG 仍可使用。</translation>
    </message>
    <message>
        <source>%1 is the name of a Martlet project, which an export never replaces. Choose another name.</source>
        <translation>%1 是 Martlet 项目的名称，导出从不替换项目。请另选名称。</translation>
    </message>
    <message>
        <source>%1 was not written, because its folder does not exist.</source>
        <translation>%1 未写入，因为它所在的文件夹不存在。</translation>
    </message>
    <message>
        <source>%1 was not written, because its folder cannot be looked into.</source>
        <translation>%1 未写入，因为无法查看它所在的文件夹。</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>%1 是文件夹。请指定其中的文件。</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file and was left as it is. Choose another name.</source>
        <translation>%1 不是普通文件，未作改动。请另选名称。</translation>
    </message>
    <message>
        <source>%1 was not written, because the picture would be too wide or too high. Arrange the map so that its cards stand closer.</source>
        <translation>%1 未写入，因为图片会过宽或过高。请整理地图，让卡片靠得更近。</translation>
    </message>
    <message>
        <source>%1 was not written, because there is no room left on the disk. What was there before is unchanged.</source>
        <translation>%1 未写入，因为磁盘已满。原有内容没有改变。</translation>
    </message>
    <message>
        <source>No font here shows %1: empty boxes will stand there. Install the package %2 and start again.</source>
        <translation>这台电脑上没有能显示 %1 的字体，相应位置会出现空方框。请安装软件包 %2，然后重新启动。</translation>
    </message>
    <message>
        <source>%1 was not written, because its name is too long. Choose a shorter one.</source>
        <translation>未写入 %1，因为名称太长。请选择短一些的名称。</translation>
    </message>
</context>
<context>
    <name>martlet::ProcessingRecord</name>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>Purpose not known yet</source>
        <translation>用途尚不清楚</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>谁的数据</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>哪些数据</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>Where it lies, and safeguards</source>
        <translation>存放地点和保障措施</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>保存期限</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>Encrypted on its way</source>
        <translation>传输中加密</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>谁照管</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a data object, and what is known of it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (special category)</source>
        <translation>%1（敏感个人信息）</translation>
    </message>
    <message>
        <source>nobody else on the map</source>
        <translation>地图上没有其他接收方</translation>
    </message>
    <message>
        <source>%1: %2, safeguard: %3</source>
        <translation>%1：%2，保障措施：%3</translation>
    </message>
    <message>
        <source>no flow on the map</source>
        <translation>地图上没有数据流</translation>
    </message>
    <message numerus="yes">
        <source>%n flows encrypted</source>
        <translation>
            <numerusform>%n 条数据流已加密</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flows not encrypted</source>
        <translation>
            <numerusform>%n 条数据流未加密</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flows: not known yet</source>
        <translation>
            <numerusform>%n 条数据流：尚不清楚</numerusform>
        </translation>
    </message>
    <message>
        <source>A working list made from the map. It is no legal advice.</source>
        <translation>这是根据地图生成的工作清单，不是法律意见。</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Tools with personal data, by purpose</source>
        <translation>含个人信息的工具，按用途列出</translation>
    </message>
    <message>
        <source>Gaps, in red</source>
        <translation>缺漏（标红）</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>数据控制者</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>What is red is not known yet, or missing. Whether the list is complete, and what the law asks besides, somebody who knows the law has to say.</source>
        <translation>标红的内容尚不清楚，或者缺少。清单是否完整、法律还有哪些要求，需要由懂法律的人判断。</translation>
    </message>
    <message>
        <source>No tool on the map is known to have personal data yet.</source>
        <translation>目前地图上还没有已知含个人信息的工具。</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>缺漏</translation>
    </message>
    <message>
        <source>vendor: not known yet</source>
        <translation>供应商：尚不清楚</translation>
    </message>
    <message>
        <source>%1 as vendor</source>
        <translation>供应商：%1</translation>
    </message>
    <message>
        <source>processing agreement: %1</source>
        <translation>委托处理协议：%1</translation>
    </message>
    <message>
        <source>safeguard for %1: not known yet</source>
        <extracomment>a tool in a third country</extracomment>
        <translation>%1 的保障措施：尚不清楚</translation>
    </message>
</context>
<context>
    <name>martlet::Profile</name>
    <message>
        <source>Workshop</source>
        <translation>工作坊</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审查</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>AI</translation>
    </message>
    <message>
        <source>European Union: GDPR</source>
        <translation>欧盟：GDPR</translation>
    </message>
    <message>
        <source>Russia: 152-FZ</source>
        <translation>俄罗斯：152-FZ</translation>
    </message>
    <message>
        <source>China: PIPL</source>
        <translation>中国：个人信息保护法 (PIPL)</translation>
    </message>
    <message>
        <source>For drawing together: what only needs forms to be filled in afterwards is mentioned, and no more than that.</source>
        <translation>适合大家一起画图时使用：只需事后补填的内容仅作提示，不会更严重。</translation>
    </message>
    <message>
        <source>Every rule with its usual weight. It counts where nothing else is on.</source>
        <translation>每条规则都按通常的严重程度。没有启用其他规则集时采用它。</translation>
    </message>
    <message>
        <source>Asks harder about personal data: what it is kept for, and any border it crosses.</source>
        <translation>对个人信息要求更严：保存它的用途，以及任何跨境流动。</translation>
    </message>
    <message>
        <source>Asks harder about AI: where nobody is in charge of it or looks over what it sends, that is an error.</source>
        <translation>对 AI 要求更严：没有 AI 责任人，或发出的内容没有人复核，即为错误。</translation>
    </message>
    <message>
        <source>Does personal data go to a place that is not known to protect it as well, and is it noted what protects it there?</source>
        <translation>个人信息是否流向不能确定有同等保护的地方，有没有写明在那里靠什么保护？</translation>
    </message>
    <message>
        <source>Is personal data first kept in Russia where it is collected, and is it noted what protects it elsewhere?</source>
        <translation>收集个人信息时是否先保存在俄罗斯，在其他地方有没有写明靠什么保护？</translation>
    </message>
    <message>
        <source>Does personal data leave China, and is it noted what allows that?</source>
        <translation>个人信息是否离开中国境内，有没有写明出境的依据？</translation>
    </message>
</context>
<context>
    <name>martlet::ProfileCard</name>
    <message>
        <source>Profile</source>
        <translation>规则集</translation>
    </message>
    <message>
        <source>As of %1. A list to start from; it is no legal advice.</source>
        <extracomment>%1 is a month, such as “November 2025”</extracomment>
        <translation>截至 %1。这是一份供起步参考的清单，不是法律意见。</translation>
    </message>
    <message>
        <source>This project is checked with it</source>
        <translation>此项目按它检查</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>它改变什么</translation>
    </message>
    <message>
        <source>Nothing: every rule stays as it is by itself.</source>
        <translation>没有改变：每条规则都保持原本的设置。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a rule, and how bad the profile says that its findings are</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Where two profiles disagree, the one further down in the list counts; what the project itself says counts more than any.</source>
        <translation>规则集之间不一致时，以列表中靠后的为准；项目自身的设置优先于任何规则集。</translation>
    </message>
    <message>
        <source>Where personal data may go without a note</source>
        <translation>个人信息无需写明保障措施即可去往的地方</translation>
    </message>
    <message>
        <source>What is collected is to be kept in %1 first.</source>
        <translation>收集的数据应先保存在：%1。</translation>
    </message>
    <message>
        <source>Another country…</source>
        <translation>其他国家…</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>其他国家</translation>
    </message>
    <message>
        <source>Back to the places it has by itself</source>
        <translation>恢复原本的地方</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>移除：%1</translation>
    </message>
</context>
<context>
    <name>martlet::Projector</name>
    <message>
        <source>Projector — Martlet</source>
        <translation>投影仪 — Martlet</translation>
    </message>
</context>
<context>
    <name>martlet::Proposal</name>
    <message>
        <source>%1  – changed here as well</source>
        <translation>%1  – 此处也有更改</translation>
    </message>
</context>
<context>
    <name>martlet::ProposalPage</name>
    <message>
        <source>Enter: write a file with these changes · Esc: back to the map</source>
        <translation>Enter：将这些更改写入文件 · Esc：返回地图</translation>
    </message>
    <message>
        <source>1 leave · 2 take · Ctrl+A all · Enter: take what is marked · Esc: back to the map</source>
        <translation>1：不采用 · 2：采用 · Ctrl+A：全选 · Enter：采用已标记的更改 · Esc：返回地图</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>更改的起点</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>返回地图</translation>
    </message>
    <message>
        <source>Back to the map (Esc)</source>
        <translation>返回地图（Esc）</translation>
    </message>
    <message>
        <source>Leave (1)</source>
        <translation>不采用（1）</translation>
    </message>
    <message>
        <source>Take (2)</source>
        <translation>采用（2）</translation>
    </message>
    <message>
        <source>Changes to take</source>
        <translation>可采用的更改</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>元素</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>1  Mine</source>
        <translation>1  我的</translation>
    </message>
    <message>
        <source>2  Theirs</source>
        <translation>2  对方的</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Send changes</source>
        <translation>发送更改</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Since a week ago</source>
        <translation>自一周前以来</translation>
    </message>
    <message>
        <source>Since today in the morning</source>
        <translation>自今天早上以来</translation>
    </message>
    <message>
        <source>Since a month ago</source>
        <translation>自一个月前以来</translation>
    </message>
    <message>
        <source>Since the snapshot “%1”</source>
        <extracomment>%1 is the name of a snapshot, such as &quot;Audit of May&quot;</extracomment>
        <translation>自快照“%1”以来</translation>
    </message>
    <message>
        <source>Since somebody&apos;s copy…</source>
        <translation>自某人的副本以来…</translation>
    </message>
    <message>
        <source>Since the copy %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>自副本 %1 以来</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>left</source>
        <translation>不采用</translation>
    </message>
    <message>
        <source>taken, in place of yours</source>
        <translation>采用，替换我的</translation>
    </message>
    <message>
        <source>left: you changed it too</source>
        <translation>不采用：此处也改过</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>此后没有任何更改。</translation>
    </message>
    <message>
        <source>You have all of these changes already.</source>
        <translation>这些更改都已在此项目中。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a file of changes…</source>
        <translation>写入更改文件…</translation>
    </message>
    <message numerus="yes">
        <source>%n of them changed here as well</source>
        <extracomment>%n values are different, and both sides have changed them</extracomment>
        <translation>
            <numerusform>其中 %n 项此处也有更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n changes</source>
        <translation>
            <numerusform>采用 %n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Take changes of %1</source>
        <translation>采用 %1 中的更改</translation>
    </message>
    <message numerus="yes">
        <source>%n changes taken</source>
        <translation>
            <numerusform>已采用 %n 项更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left; open the file again to take them.</source>
        <translation>
            <numerusform>还有 %n 项未采用；再次打开该文件即可采用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a spreadsheet of proposals…</source>
        <translation>写入建议表格…</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>给谁？</translation>
    </message>
    <message>
        <source>For whom it is</source>
        <translation>给谁</translation>
    </message>
    <message>
        <source>A name, so that next time you can begin with what was sent last. It stays on this computer.</source>
        <translation>写下名字，下次就可以从上次发送的内容开始。它只留在这台电脑上。</translation>
    </message>
    <message>
        <source>Since what you sent on %1</source>
        <translation>自 %1 发送的内容以来</translation>
    </message>
    <message>
        <source>Since what you sent to %1 on %2</source>
        <translation>自 %2 发送给 %1 的内容以来</translation>
    </message>
</context>
<context>
    <name>martlet::Protection</name>
    <message>
        <source>The file is protected by a key and not by a passphrase. Open it with the program age first, and then what comes out with Martlet.</source>
        <translation>该文件由密钥保护，而不是密码。请先用 age 程序打开，再用 Martlet 打开得到的文件。</translation>
    </message>
    <message>
        <source>The file is protected, but damaged at its beginning, or cut off. It cannot be opened; ask for it again, or take an earlier copy.</source>
        <translation>该文件受保护，但开头已损坏，或文件不完整。无法打开；请对方重新发送，或使用更早的副本。</translation>
    </message>
    <message>
        <source>The file asks for more memory than Martlet spends on a passphrase. It was not opened, to be on the safe side; the program age can open it.</source>
        <translation>处理该文件的密码所需的内存，超过了 Martlet 允许使用的量。为安全起见，没有打开；可以用 age 程序打开它。</translation>
    </message>
    <message>
        <source>There is not enough memory for the passphrase. Close other programs and try again.</source>
        <translation>内存不足，无法处理密码。请关闭其他程序后再试。</translation>
    </message>
    <message>
        <source>The passphrase is another one, or the file is damaged at its beginning. Check capitals and the layout of the keyboard.</source>
        <translation>密码不对，或文件的开头已损坏。请检查大小写和键盘布局。</translation>
    </message>
    <message>
        <source>The passphrase is right, but the file is damaged, cut off or was changed. It cannot be opened; ask for it again, or take an earlier copy.</source>
        <translation>密码正确，但文件已损坏、不完整或被改动过。无法打开；请对方重新发送，或使用更早的副本。</translation>
    </message>
    <message>
        <source>A protected copy needs a passphrase. Nothing was written.</source>
        <translation>受保护的副本需要密码。没有写入任何内容。</translation>
    </message>
</context>
<context>
    <name>martlet::QuestionPage</name>
    <message>
        <source>Back to the findings</source>
        <translation>返回发现列表</translation>
    </message>
    <message>
        <source>Back to the findings (Esc)</source>
        <translation>返回发现列表（Esc）</translation>
    </message>
</context>
<context>
    <name>martlet::Redaction</name>
    <message>
        <source>Person %1</source>
        <translation>人员 %1</translation>
    </message>
    <message>
        <source>%1: %2 in the copy, %3 left out</source>
        <extracomment>%1 is a field or a kind of things, %2 and %3 are numbers</extracomment>
        <translation>%1：副本中有 %2，隐去 %3</translation>
    </message>
    <message>
        <source>Shortened: %1</source>
        <extracomment>%1 is a name or a text in which something was replaced by an ellipsis</extracomment>
        <translation>已缩短：%1</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>人员姓名</translation>
    </message>
    <message>
        <source>single elements</source>
        <translation>个别元素</translation>
    </message>
    <message>
        <source>Nothing of the map</source>
        <translation>无，地图内容完整</translation>
    </message>
</context>
<context>
    <name>martlet::RedactionCard</name>
    <message>
        <source>Number people instead</source>
        <translation>用编号代替人员姓名</translation>
    </message>
    <message>
        <source>What this choice is called</source>
        <translation>此提供范围的名称</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>提供的内容</translation>
    </message>
    <message>
        <source>Without these fields</source>
        <translation>不含这些字段</translation>
    </message>
    <message>
        <source>Another field…</source>
        <translation>添加字段…</translation>
    </message>
    <message>
        <source>Without what carries one of these tags</source>
        <translation>不含带有以下任一标签的内容</translation>
    </message>
    <message>
        <source>Another tag…</source>
        <translation>添加标签…</translation>
    </message>
    <message>
        <source>Fields of your own that leave</source>
        <translation>要提供的自定义字段</translation>
    </message>
    <message>
        <source>Who it is for, such as an agency&apos;s name</source>
        <translation>给谁，例如代理商的名称</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>It names something that this version of Martlet does not know. To be safe, all topics are left out.</source>
        <translation>其中有此版本的 Martlet 无法识别的内容。为安全起见，所有主题都已隐去。</translation>
    </message>
    <message>
        <source>Kept in this project. What you change here can be undone.</source>
        <translation>已保存在此项目中。这里的更改可以撤销。</translation>
    </message>
    <message>
        <source>What you change here counts for now. Under a name it stays in the project.</source>
        <translation>这里的更改暂时有效。起名保存后，会留在项目中。</translation>
    </message>
</context>
<context>
    <name>martlet::RedactionChoice</name>
    <message>
        <source>Who it is for</source>
        <translation>给谁</translation>
    </message>
    <message>
        <source>What leaves and what does not, one by one</source>
        <translation>逐项列出提供和不提供的内容</translation>
    </message>
    <message>
        <source>Ourselves: all of it</source>
        <translation>自己使用：全部内容</translation>
    </message>
    <message>
        <source>Back to the preview</source>
        <translation>返回预览</translation>
    </message>
    <message>
        <source>Change what leaves…</source>
        <translation>更改提供的内容…</translation>
    </message>
</context>
<context>
    <name>martlet::RedactionProfile</name>
    <message>
        <source>For an agency</source>
        <translation>给代理商</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>给所有人</translation>
    </message>
    <message>
        <source>There is no way to leave things out that is called “%1”. There are: %2.</source>
        <translation>没有叫“%1”的隐去方式。现有：%2。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a field and the kind of things whose field it is, such as “Vendor (Tools)”</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>martlet::RedactionTopic</name>
    <message>
        <source>Costs and amounts</source>
        <translation>费用和数额</translation>
    </message>
    <message>
        <source>costs, seats, quotas, targets, the hourly rate</source>
        <translation>费用、席位、配额、目标、小时成本</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>names of people, and what they own</source>
        <translation>人员的姓名，以及由谁负责什么</translation>
    </message>
    <message>
        <source>Feelings and votes</source>
        <translation>感受和投票</translation>
    </message>
    <message>
        <source>how customers feel, and what a workshop voted for</source>
        <translation>客户的感受，以及研讨会的投票结果</translation>
    </message>
    <message>
        <source>Work by hand</source>
        <translation>人工操作</translation>
    </message>
    <message>
        <source>minutes, runs, and how much is done again</source>
        <translation>分钟数、次数，以及返工的多少</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>数据保护</translation>
    </message>
    <message>
        <source>personal data, agreements, places, consent, purposes, retention, encryption</source>
        <translation>个人信息、协议、地点、同意、用途、保存期限、加密</translation>
    </message>
    <message>
        <source>Notes, questions and comments</source>
        <translation>备注、问题和评论</translation>
    </message>
    <message>
        <source>notes, sticky notes, questions, comments, tags, links to procedures</source>
        <translation>备注、便签、问题、评论、标签、操作流程的链接</translation>
    </message>
    <message>
        <source>what imports saw on web sites, in invoices and in other programs</source>
        <translation>导入时在网站、账单和其他程序中看到的内容</translation>
    </message>
    <message>
        <source>ends of contracts and trials, notice, renewals, how long people are there</source>
        <translation>合同和试用的到期日、通知期、续约、人员的在职期限</translation>
    </message>
    <message>
        <source>What imports saw</source>
        <translation>导入时看到的内容</translation>
    </message>
</context>
<context>
    <name>martlet::Redactions</name>
    <message>
        <source>Keep the choice “%1” of what leaves</source>
        <translation>保存提供范围“%1”</translation>
    </message>
    <message>
        <source>Change the choice “%1” of what leaves</source>
        <translation>更改提供范围“%1”</translation>
    </message>
    <message>
        <source>Delete the choice “%1” of what leaves</source>
        <translation>删除提供范围“%1”</translation>
    </message>
</context>
<context>
    <name>martlet::RelationsBox</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Kind of the new connection</source>
        <translation>新连接的类型</translation>
    </message>
    <message>
        <source>What to connect it with</source>
        <translation>要连接到什么</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>输入名称，按 Enter</translation>
    </message>
    <message>
        <source>Go to the other end</source>
        <translation>转到另一端</translation>
    </message>
    <message>
        <source>Delete the connection</source>
        <translation>删除连接</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Begins at %1</source>
        <translation>起点：%1</translation>
    </message>
    <message>
        <source>Ends at %1</source>
        <translation>终点：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>双向</translation>
    </message>
    <message>
        <source>Show the connection</source>
        <translation>显示此连接</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到 %1</translation>
    </message>
    <message>
        <source>Deleted %1 → %2</source>
        <translation>已删除 %1 → %2</translation>
    </message>
    <message>
        <source>%1 is new in the project</source>
        <translation>%1 已新加入项目</translation>
    </message>
    <message>
        <source>These two cannot be connected so.</source>
        <translation>这两项之间不能这样连接。</translation>
    </message>
    <message>
        <source>These are connected already.</source>
        <translation>这两项已经连接。</translation>
    </message>
</context>
<context>
    <name>martlet::ReportPrinter</name>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>%1: part %2 of %3</source>
        <extracomment>%1 is a view that is drawn in parts, such as &quot;2 of 4&quot;</extracomment>
        <translation>%1：第 %2 部分，共 %3 部分</translation>
    </message>
</context>
<context>
    <name>martlet::ReportWords</name>
    <message>
        <source>Marketing system</source>
        <translation>营销系统</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>还没有人负责</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>整张地图</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>为什么重要</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>martlet::Reports</name>
    <message>
        <source>Audit of the marketing system</source>
        <translation>营销系统审查报告</translation>
    </message>
    <message>
        <source>Handbook of activities</source>
        <translation>工作手册</translation>
    </message>
    <message>
        <source>Pages for owners</source>
        <translation>负责人页面</translation>
    </message>
    <message>
        <source>Record of processing activities (GDPR, Article 30)</source>
        <translation>处理活动记录（GDPR 第 30 条）</translation>
    </message>
    <message>
        <source>A copy from which some things were left out.</source>
        <translation>这份副本隐去了部分内容。</translation>
    </message>
    <message>
        <source>The marketing system in short</source>
        <translation>营销系统摘要</translation>
    </message>
</context>
<context>
    <name>martlet::Rule</name>
    <message>
        <source>Hand-offs and manual work</source>
        <translation>交接与人工操作</translation>
    </message>
    <message>
        <source>Carried by hand</source>
        <translation>人工搬运</translation>
    </message>
    <message>
        <source>A live data flow that a person carries, or a hand-off that is not automatic. How bad it is depends on the hours a month.</source>
        <translation>在用的数据流由人搬运，或交接不是自动的。严重程度取决于每月的小时数。</translation>
    </message>
    <message>
        <source>What people carry by hand comes late, with mistakes, and stops when they are away.</source>
        <translation>靠人工搬运的数据来得晚、容易出错，人不在时就会中断。</translation>
    </message>
    <message>
        <source>Note how long it takes and how often it happens, then automate what costs most; accept the rest with a reason.</source>
        <translation>记下需要多少时间、多久做一次，先让花费最多的实现自动化；其余的说明理由并接受。</translation>
    </message>
    <message>
        <source>Below this it is information only</source>
        <translation>低于此值仅为提示</translation>
    </message>
    <message>
        <source>hours a month</source>
        <translation>小时/月</translation>
    </message>
    <message>
        <source>From this on it is an error</source>
        <translation>从此值起为错误</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>负责情况</translation>
    </message>
    <message>
        <source>Nobody owns it</source>
        <translation>没有人负责</translation>
    </message>
    <message>
        <source>A live tool, a touchpoint, a metric or a promise without an owner. Not decided while a question about it is open.</source>
        <translation>在用的工具、触点、指标或承诺没有负责人。有关它的问题尚未答复时不作判断。</translation>
    </message>
    <message>
        <source>When it stops, costs more or raises a question, there is no one to call.</source>
        <translation>它停下、涨价或引出疑问时，找不到可以联系的人。</translation>
    </message>
    <message>
        <source>Name the person or team that answers for it, or ask the department that uses it most.</source>
        <translation>写明为它负责的人员或团队，或询问使用它最多的部门。</translation>
    </message>
    <message>
        <source>Who answers for “%1”?</source>
        <translation>谁为“%1”负责？</translation>
    </message>
    <message>
        <source>Time to name an owner for a tool on trial</source>
        <translation>试用工具指定负责人的期限</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Nothing is connected to it</source>
        <translation>没有任何连接</translation>
    </message>
    <message>
        <source>A live tool, with all its parts, that exchanges data with no other tool, supports no touchpoint or activity, is the source of no metric and fulfils no promise, and that does not stand alone on purpose.</source>
        <translation>在用的工具连同它的各个部分，不与其他工具交换数据，不支持任何触点或工作项，不是任何指标的来源，不履行任何承诺，也没有标明有意独立。</translation>
    </message>
    <message>
        <source>What is not connected keeps its own truth about customers, and nobody notices when it stops.</source>
        <translation>未连接的工具各自保留一套客户信息，停下时也没有人察觉。</translation>
    </message>
    <message>
        <source>Connect it to the tools it exchanges data with. If it stands alone on purpose, say why; if nobody needs it any more, plan to leave it.</source>
        <translation>把它连接到与它交换数据的工具。如果它有意独立，请说明原因；如果已没有人需要它，就计划停用。</translation>
    </message>
    <message>
        <source>Time to connect a tool that was just drawn</source>
        <translation>新画的工具建立连接的期限</translation>
    </message>
    <message>
        <source>Personal data by hand</source>
        <translation>人工搬运个人信息</translation>
    </message>
    <message>
        <source>A live data flow that a person carries and that holds data whose sensitivity is personal or special.</source>
        <translation>在用的数据流由人搬运，并且含有敏感度为个人信息或敏感个人信息的数据。</translation>
    </message>
    <message>
        <source>Copies of personal data end up in mailboxes and downloads, where nobody can delete them or tell who read them.</source>
        <translation>个人信息的副本会留在邮箱和下载文件夹里，没有人能删除它们，也没有人知道谁看过。</translation>
    </message>
    <message>
        <source>Let a machine carry it, leave the personal data out, or send it by a protected way and say which.</source>
        <translation>让机器来搬运，去掉个人信息，或通过受保护的方式发送并说明是哪种。</translation>
    </message>
    <message>
        <source>Acceptances that accept nothing now: %1</source>
        <translation>目前未起作用的接受：%1</translation>
    </message>
    <message>
        <source>People carry data from “%1” to “%2” by hand; how long it takes is not known yet.</source>
        <translation>从“%1”到“%2”的数据靠人工搬运；要花多少时间还不清楚。</translation>
    </message>
    <message>
        <source>From “%1” to “%2”, people pass the work on without a fixed way.</source>
        <translation>从“%1”到“%2”的工作由人交接，没有固定方式。</translation>
    </message>
    <message>
        <source>From “%1” to “%2”, people pass the work on by hand (%3).</source>
        <extracomment>%3 is the way: Ticket, Mail, Chat, Meeting</extracomment>
        <translation>从“%1”到“%2”的工作靠人工交接（%3）。</translation>
    </message>
    <message>
        <source>“%1” has no owner yet.</source>
        <translation>“%1”还没有负责人。</translation>
    </message>
    <message>
        <source>“%1” has no owner yet; its criticality is %2 of 4.</source>
        <translation>“%1”还没有负责人；它的关键程度为 %2（最高 4）。</translation>
    </message>
    <message>
        <source>Nothing goes into “%1” and nothing comes out of it; no touchpoint, activity, metric or promise rests on it.</source>
        <translation>“%1”没有任何流入，也没有任何流出；没有触点、工作项、指标或承诺依靠它。</translation>
    </message>
    <message>
        <source>Personal data (%1) goes from “%2” to “%3” by hand.</source>
        <extracomment>%1 is a list of data, such as &quot;Contact and Order&quot;</extracomment>
        <translation>个人信息（%1）从“%2”到“%3”靠人工搬运。</translation>
    </message>
    <message>
        <source>“%1” uses AI that speaks to customers on its own, and nobody checks what it says before it goes out.</source>
        <translation>“%1”使用的 AI 会自行与客户对话，发出之前没有人检查它说的内容。</translation>
    </message>
    <message>
        <source>“%1” uses AI with personal data, and what it makes reaches customers without anybody checking it.</source>
        <translation>“%1”用 AI 处理个人信息，它生成的内容未经任何人检查就到达客户。</translation>
    </message>
    <message>
        <source>“%1” uses AI, and what it makes reaches customers without anybody checking it.</source>
        <translation>“%1”使用 AI，它生成的内容未经任何人检查就到达客户。</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>AI</translation>
    </message>
    <message>
        <source>AI speaks to customers unchecked</source>
        <translation>AI 未经检查就与客户对话</translation>
    </message>
    <message>
        <source>A live tool that uses AI, supports a touchpoint or sends data to a tool that sends to customers, and has no review step. An error where it handles personal data or acts alone.</source>
        <translation>在用的工具使用 AI，支持某个触点，或把数据传给向客户发送内容的工具，而且没有复核步骤。处理个人信息或自行完成时为错误。</translation>
    </message>
    <message>
        <source>Customers take its word for yours, also where it is wrong.</source>
        <translation>客户会把它说的话当作贵公司说的话，说错的也一样。</translation>
    </message>
    <message>
        <source>Let somebody check what goes out, at first all of it and later samples.</source>
        <translation>让人检查发出的内容，先全部检查，之后抽查。</translation>
    </message>
    <message>
        <source>“%1” uses AI, and nobody is named who answers for what it does.</source>
        <translation>“%1”使用 AI，但没有指定谁为它的行为负责。</translation>
    </message>
    <message>
        <source>“%1” uses AI, and the map does not say which data it works with.</source>
        <translation>“%1”使用 AI，但地图上没有说明它使用哪些数据。</translation>
    </message>
    <message>
        <source>“%1” uses AI; nobody is named who answers for what it does, and the map does not say which data it works with.</source>
        <translation>“%1”使用 AI；没有指定谁为它的行为负责，地图上也没有说明它使用哪些数据。</translation>
    </message>
    <message>
        <source>AI without a named human or known input</source>
        <translation>AI 没有指定责任人，或输入不清楚</translation>
    </message>
    <message>
        <source>A live tool that uses AI and has no human in charge, no data flow that comes in, or one of which it is not said what it carries. An error where it supports a touchpoint.</source>
        <translation>在用的工具使用 AI，但没有 AI 责任人、没有流入的数据流，或有一条流入的数据流没有说明携带什么。支持触点时为错误。</translation>
    </message>
    <message>
        <source>When it says or decides something wrong, nobody can tell why, or put it right.</source>
        <translation>它说错话或作出错误决定时，没有人能说清原因，也没有人能纠正。</translation>
    </message>
    <message>
        <source>Name the person who answers for it, and note which data it gets.</source>
        <translation>写明为它负责的人，并记下它得到哪些数据。</translation>
    </message>
    <message>
        <source>“%3” rests on the data that goes from “%1” to “%2”, and there is no plan for when it fails.</source>
        <extracomment>%3 is a touchpoint or a metric</extracomment>
        <translation>“%3”依靠从“%1”到“%2”的数据，但没有出错时的应对办法。</translation>
    </message>
    <message>
        <source>“%3” rests on the data that goes from “%1” to “%2”, and nobody watches whether it arrives.</source>
        <translation>“%3”依靠从“%1”到“%2”的数据，但没有人监控数据是否到达。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>An important pipe, and nobody would notice</source>
        <translation>重要的数据通道中断时无人察觉</translation>
    </message>
    <message>
        <source>A live automatic flow that is not monitored or has no plan for failure, to a tool that is the source of a metric, or from which data reaches, not by hand, a tool that supports a touchpoint of criticality 3 or 4.</source>
        <translation>在用的自动数据流没有监控，或没有出错时的应对办法；它通向的工具是某个指标的来源，或者数据从该工具出发，不经人工就能到达支持关键程度为 3 或 4 的触点的工具。</translation>
    </message>
    <message>
        <source>When it stops at night, customers notice first, and the numbers are wrong until then.</source>
        <translation>它在夜里停下时，最先发现的是客户，而在此之前数字都是错的。</translation>
    </message>
    <message>
        <source>Have somebody told when it stops, and write down what to do then; the technical owner knows how.</source>
        <translation>让它停下时有人收到通知，并写下之后怎么办；技术负责人知道如何做到。</translation>
    </message>
    <message>
        <source>Who notices when “%1” stops, and what happens then?</source>
        <translation>“%1”停下时由谁发现，之后怎么办？</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is kept in %n tools (%2), and none of them is named as the one that is right.</source>
        <translation>
            <numerusform>“%1”存在 %n 个工具里（%2），但没有指定以哪一个为准。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For “%1”, %n tools are each named as the one that is right: %2.</source>
        <translation>
            <numerusform>“%1”有 %n 个工具都被指定为准：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>No single source of truth</source>
        <translation>没有唯一的权威来源</translation>
    </message>
    <message>
        <source>Core data that two or more live tools keep, where no tool is its authority, or several are for the same part of it. An error for customers, consent and orders.</source>
        <translation>核心数据存在两个或更多在用的工具里，但没有一个是权威来源，或者同一部分有多个权威来源。涉及客户、同意和订单时为错误。</translation>
    </message>
    <message>
        <source>When two tools disagree about a customer or an order, nobody can say which one is right.</source>
        <translation>两个工具对同一位客户或同一笔订单说法不一时，没有人能说清哪个正确。</translation>
    </message>
    <message>
        <source>Choose the tool that is right; the others keep copies. If several are right, each for a part, name the parts.</source>
        <translation>选择以哪个工具为准，其余的只存副本。如果有多个工具各自对一部分为准，请写明各是哪一部分。</translation>
    </message>
    <message>
        <source>In the tag manager, one tag is marked “%1”: %2.</source>
        <extracomment>%1 is what is odd, such as &quot;Paused&quot; or &quot;No trigger&quot;, %2 a name</extracomment>
        <translation>标签管理器中有一个标签标为“%1”：%2。</translation>
    </message>
    <message numerus="yes">
        <source>In the tag manager, %n tags are marked “%1”: %2.</source>
        <extracomment>%1 is what is odd, such as &quot;Paused&quot; or &quot;No trigger&quot;, %2 a list of names</extracomment>
        <translation>
            <numerusform>标签管理器中有 %n 个标签标为“%1”：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence against the map</source>
        <translation>实际情况与地图对照</translation>
    </message>
    <message>
        <source>Dead or doubtful tags</source>
        <translation>失效或可疑的标签</translation>
    </message>
    <message>
        <source>Tags of the tag manager that are paused, have no trigger, have ended, share an identity, are HTML of their own, do not ask for consent or are not used. One finding for each of these.</source>
        <translation>标签管理器中的标签已暂停、无触发器、已结束、标识重复、是自定义 HTML、未设置同意或未使用。每种情况各列一项发现。</translation>
    </message>
    <message>
        <source>Forgotten tags slow the site down, count twice, or send data that nobody wanted to send.</source>
        <translation>被遗忘的标签会拖慢网站、重复计数，或发送没有人想发送的数据。</translation>
    </message>
    <message>
        <source>Say which tools they belong to and ask their owners; remove what nobody needs, and ignore what is meant to be so.</source>
        <translation>说明它们属于哪些工具并询问负责人；去掉没有人需要的，有意如此的就忽略。</translation>
    </message>
    <message>
        <source>Your site loads “%1”, and no tool on the map stands for it.</source>
        <translation>您的网站加载了“%1”，但地图上没有对应的工具。</translation>
    </message>
    <message>
        <source>Your site loads “%1”, brought in by “%2”, and no tool on the map stands for it.</source>
        <translation>您的网站加载了由“%2”引入的“%1”，但地图上没有对应的工具。</translation>
    </message>
    <message>
        <source>On your site, not on your map</source>
        <translation>在您的网站上，却不在地图上</translation>
    </message>
    <message>
        <source>Something that a recording of your site has seen, that is not your own and not ignored, and that belongs to no tool on the map. Fonts and delivery networks are ignored unless said otherwise. An error for advertising, social media and customer data that was brought in by something that was brought in itself.</source>
        <translation>网站记录中看到的内容，不是自有的，没有忽略，也不属于地图上的任何工具。字体和内容分发网络默认忽略。广告、社交媒体和客户数据类内容，如果引入它的内容本身也是由别的内容引入的，则为错误。</translation>
    </message>
    <message>
        <source>What nobody has on the map nobody has checked: what it costs, what it takes along, who let it in.</source>
        <translation>不在地图上的东西就没有人查过：它花多少钱，带走什么，是谁让它进来的。</translation>
    </message>
    <message>
        <source>Add it to the map, say which tool it belongs to, or ignore it.</source>
        <translation>把它添加到地图，说明它属于哪个工具，或忽略它。</translation>
    </message>
    <message>
        <source>“%1” costs money, says the map, but no bill for it has been seen since %2.</source>
        <translation>地图上写着“%1”有费用，但自 %2 以来没有见到它的账单。</translation>
    </message>
    <message>
        <source>Of the seats paid for in “%1”, few are used: %2 of %3.</source>
        <translation>“%1”付费 %3 个席位，只用了 %2 个。</translation>
    </message>
    <message>
        <source>“%1” costs money, says the map, but no bill for it has been seen since %2, and few of its seats are used: %3 of %4.</source>
        <translation>地图上写着“%1”有费用，但自 %2 以来没有见到它的账单，而且付费 %4 个席位只用了 %3 个。</translation>
    </message>
    <message>
        <source>Finance pays for “%1”, and no tool on the map stands for it.</source>
        <translation>财务在为“%1”付款，但地图上没有对应的工具。</translation>
    </message>
    <message>
        <source>People sign on to “%1”, and no tool on the map stands for it.</source>
        <translation>有人登录使用“%1”，但地图上没有对应的工具。</translation>
    </message>
    <message>
        <source>Paid or used, but not mapped, and the reverse</source>
        <translation>付了钱或在使用却不在地图上，或者相反</translation>
    </message>
    <message>
        <source>A line from finance or sign-on that belongs to no tool on the map and is not ignored; a live tool with a cost that finance has not paid for of late, where lines from finance have been matched; or a live tool of whose paid seats few are used.</source>
        <translation>财务或单点登录中的一条记录不属于地图上的任何工具，也没有忽略；或者在用的工具有费用，财务记录已有对应，但近期没有付款；或者在用工具的付费席位只用了少数。</translation>
    </message>
    <message>
        <source>Where the map and the bills disagree, money is spent on something that nobody looks after.</source>
        <translation>地图与账单不一致的地方，钱就花在了没有人照看的东西上。</translation>
    </message>
    <message>
        <source>Add what is missing or say which tool it is; note what costs nothing, and plan to leave what nobody uses.</source>
        <translation>补上缺少的，或说明是哪个工具；不产生费用的请注明，没有人使用的就计划停用。</translation>
    </message>
    <message>
        <source>A tool with a cost is paid for within this time</source>
        <translation>有费用的工具应在此期限内有付款</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>The part of the paid seats that should be used</source>
        <translation>付费席位中应使用的比例</translation>
    </message>
    <message>
        <source>“%1” renews by itself, the last day to cancel was %2, and no decision is noted.</source>
        <translation>“%1”会自动续约，最后解约日 %2 已过，还没有记下决定。</translation>
    </message>
    <message>
        <source>“%1” renews by itself unless it is cancelled by %2, and no decision is noted.</source>
        <translation>“%1”会自动续约，最晚须在 %2 解约，还没有记下决定。</translation>
    </message>
    <message>
        <source>Renewal trap</source>
        <translation>自动续约陷阱</translation>
    </message>
    <message>
        <source>A live tool whose contract renews by itself, without a noted decision, when the last day to cancel is near or over. An error from a week before that day.</source>
        <translation>在用工具的合同会自动续约，没有记下决定，而最后解约日临近或已过。从该日前一周起为错误。</translation>
    </message>
    <message>
        <source>Whoever misses the day pays for another term, whether anybody still needs the tool or not.</source>
        <translation>错过这一天就要再付一期的钱，不管是否还有人需要这个工具。</translation>
    </message>
    <message>
        <source>Decide whether to keep it, talk about the price or leave, and note the decision.</source>
        <translation>决定保留、重新谈判还是停用，并记下决定。</translation>
    </message>
    <message>
        <source>So long before the last day to cancel</source>
        <translation>最后解约日前多久开始提醒</translation>
    </message>
    <message>
        <source>In the recording “%1” of your site, others load %2 % of its bytes.</source>
        <extracomment>%1 is the name of a file, %2 a number</extracomment>
        <translation>在您网站的记录“%1”中，%2% 的字节由其他公司加载。</translation>
    </message>
    <message numerus="yes">
        <source>In the recording “%1” of your site, %n vendors load something.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>在您网站的记录“%1”中，有 %n 家供应商加载内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the recording “%1” of your site, %n vendors load %2 % of its bytes.</source>
        <extracomment>%1 is the name of a file, %2 a number</extracomment>
        <translation>
            <numerusform>在您网站的记录“%1”中，有 %n 家供应商加载内容，占字节数的 %2%。</numerusform>
        </translation>
    </message>
    <message>
        <source>The site carries too much</source>
        <translation>网站负担过重</translation>
    </message>
    <message>
        <source>A recording of your site with too many vendors besides yourself, or in which too large a part of all bytes is theirs. What is ignored counts as well.</source>
        <translation>您网站的一份记录中，自己以外的供应商过多，或者它们占全部字节的比例过大。已忽略的也计算在内。</translation>
    </message>
    <message>
        <source>Each of them makes the site slower for customers, and any of them can stop it or read along.</source>
        <translation>每一家都会让客户觉得网站更慢，而且任何一家都可能让网站停下，或看到其中的内容。</translation>
    </message>
    <message>
        <source>Go through the list with the owners of the tools, the heaviest first, and remove what nobody misses.</source>
        <translation>与各工具的负责人一起从占用最多的开始逐项查看，去掉没有人会惦记的。</translation>
    </message>
    <message>
        <source>As many vendors may be on the site</source>
        <translation>网站上最多允许的供应商</translation>
    </message>
    <message>
        <source>vendors</source>
        <translation>家</translation>
    </message>
    <message>
        <source>As much of the site may be theirs</source>
        <translation>网站内容最多允许由它们占的比例</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>On “%1”, customers give “%2” at “%3” and are asked for it again at %4; nothing carries it from one to the other.</source>
        <extracomment>%4 is a list of touchpoints</extracomment>
        <translation>在“%1”中，客户在“%3”提供了“%2”，到了 %4 又被要求提供一次；没有任何途径把它从前者传到后者。</translation>
    </message>
    <message>
        <source>On “%1”, customers have to say again what they said before, where one step passes them on to the next: %2.</source>
        <extracomment>%2 is a list of pairs of touchpoints, such as &quot;Chat → Checkout and Form → Call&quot;</extracomment>
        <translation>在“%1”中，从一步转到下一步时，客户要把说过的话再说一遍：%2。</translation>
    </message>
    <message>
        <source>The customer is asked twice</source>
        <translation>同一件事问了客户两次</translation>
    </message>
    <message>
        <source>Two steps of a journey, one behind the other, that ask for the same data, with no data flow that carries it from a tool of the first to a tool of the second; or a hand-off at which customers repeat themselves.</source>
        <translation>客户旅程中前后两步询问同样的数据，却没有数据流把它从前一步的工具传到后一步的工具；或者在某次交接时客户要重复提供。</translation>
    </message>
    <message>
        <source>Customers who say the same thing twice notice that we do not talk to each other, and two answers seldom agree.</source>
        <translation>同样的话说两遍，客户就会发现我们内部没有沟通，而且两次的答复很少一致。</translation>
    </message>
    <message>
        <source>Carry the answer from the first step to the later one, or leave the second question out. If we ask again on purpose, to confirm, accept it and say so.</source>
        <translation>把答复从前一步传到后一步，或去掉第二次提问。如果是为了确认而有意再问，请接受并写明理由。</translation>
    </message>
    <message>
        <source>Something goes from “%1” to “%2”, but it is not said what, or how.</source>
        <translation>有内容从“%1”流到“%2”，但没有说明是什么，也没有说明如何流转。</translation>
    </message>
    <message>
        <source>It is not said how data gets from “%1” to “%2”: by machine or by hand.</source>
        <translation>没有说明数据如何从“%1”到“%2”：自动还是人工。</translation>
    </message>
    <message>
        <source>It is not said what data goes from “%1” to “%2”.</source>
        <translation>没有说明从“%1”到“%2”的是什么数据。</translation>
    </message>
    <message>
        <source>We do not know how it moves</source>
        <translation>流转方式不清楚</translation>
    </message>
    <message>
        <source>A live data flow of which it is not known how it moves, or what it carries. Worse between two departments, and where an end holds personal data. Not decided while a question about it is open.</source>
        <translation>在用的数据流不清楚如何流转，或携带什么数据。在两个部门之间，或有一端含个人信息时更严重。有关它的问题尚未答复时不作判断。</translation>
    </message>
    <message>
        <source>Nobody can keep, mend or protect a connection that nobody can describe.</source>
        <translation>没有人能说清的连接，就没有人能维护、修复或保护。</translation>
    </message>
    <message>
        <source>Ask the owner of either tool, and note how it moves and what it carries.</source>
        <translation>询问任一端工具的负责人，并记下它如何流转、携带什么数据。</translation>
    </message>
    <message>
        <source>What goes along “%1”, and how does it get there?</source>
        <translation>“%1”传的是什么，怎样传过去？</translation>
    </message>
    <message numerus="yes">
        <source>On “%1”, customers are handed on %n times, %2 of them by hand; the target is %3 at most.</source>
        <translation>
            <numerusform>在“%1”中，客户要经过 %n 次交接，其中 %2 次靠人工；目标是最多 %3 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On “%1”, customers are handed on %n times, %2 of them by hand; more than %3 is a lot.</source>
        <translation>
            <numerusform>在“%1”中，客户要经过 %n 次交接，其中 %2 次靠人工；超过 %3 次就偏多了。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many hand-offs in one journey</source>
        <translation>一个客户旅程中交接过多</translation>
    </message>
    <message>
        <source>A journey of two steps or more on which customers are handed on more often than its target says, or more often than usual where it has none. A hand-off is two steps that a hand-off joins, or that follow each other in different departments.</source>
        <translation>有两步或更多步的客户旅程，客户经过的交接次数超过其目标；没有目标时，则超过通常的次数。交接是指两步之间有交接关系，或前后两步属于不同部门。</translation>
    </message>
    <message>
        <source>At each hand-off customers wait, and something of what they said gets lost.</source>
        <translation>每次交接客户都要等待，说过的话也会丢掉一些。</translation>
    </message>
    <message>
        <source>Put steps that follow each other under one team, or agree how many hand-offs this journey may have.</source>
        <translation>把前后相连的步骤交给一个团队，或约定这个客户旅程最多可以有几次交接。</translation>
    </message>
    <message>
        <source>Up to this a journey without a target is fine</source>
        <translation>没有目标的客户旅程，不超过此值为正常</translation>
    </message>
    <message>
        <source>hand-offs</source>
        <translation>次交接</translation>
    </message>
    <message>
        <source>From this on it is a warning</source>
        <translation>从此值起为警告</translation>
    </message>
    <message numerus="yes">
        <source>People carry “%1” from “%2” to “%3” by hand %n times in a row, by way of %4.</source>
        <extracomment>%1 is what is carried, %2 and %3 are tools, %4 is a list of tools</extracomment>
        <translation>
            <numerusform>“%1”从“%2”到“%3”，途经 %4，连续 %n 次靠人工搬运。</numerusform>
        </translation>
    </message>
    <message>
        <source>Two or more live data flows, one behind the other, over which people carry the same data by hand.</source>
        <translation>两条或更多首尾相连的在用数据流，由人搬运同样的数据。</translation>
    </message>
    <message>
        <source>Each time somebody carries data on, it gets older and new mistakes come in, and the last one to get it cannot tell.</source>
        <translation>每经人搬运一次，数据就更旧一些，也会混入新的错误，而最后收到的人看不出来。</translation>
    </message>
    <message>
        <source>Let the data go straight from the first tool to the last one, and spare the stops between them.</source>
        <translation>让数据从第一个工具直接到最后一个工具，省去中间的环节。</translation>
    </message>
    <message>
        <source>What is learned about customers at “%1” (%2) does not get to “%3” (%4).</source>
        <extracomment>%1 and %3 are touchpoints, %2 and %4 lists of the tools behind them</extracomment>
        <translation>在“%1”（%2）了解到的客户情况，没有传到“%3”（%4）。</translation>
    </message>
    <message>
        <source>Journeys and metrics</source>
        <translation>客户旅程与指标</translation>
    </message>
    <message>
        <source>Context is lost between steps</source>
        <translation>前情在步骤之间丢失</translation>
    </message>
    <message>
        <source>Two steps that follow each other, with no way for data from a tool of the first to a tool of the second over a few data flows, unless the second needs no context. Information only where it is not known whether it does.</source>
        <translation>前后相连的两步，数据无法经由少数几条数据流从前一步的工具到达后一步的工具，除非后一步不需要前情。不清楚是否需要时仅为提示。</translation>
    </message>
    <message>
        <source>The customer goes on as one person, and is met as a stranger at the next step.</source>
        <translation>客户还是同一个人，到了下一步却被当作陌生人。</translation>
    </message>
    <message>
        <source>Let what is known go along from the tools of the first step to those of the next, or say that the step needs no context.</source>
        <translation>让已知的情况从前一步的工具传到下一步的工具，或说明这一步不需要前情。</translation>
    </message>
    <message>
        <source>How many data flows it may take</source>
        <translation>最多可经过的数据流</translation>
    </message>
    <message>
        <source>data flows</source>
        <translation>条数据流</translation>
    </message>
    <message>
        <source>“%1” has no owner yet, and no number tells how it goes as a whole.</source>
        <translation>“%1”还没有负责人，也没有指标说明它的整体情况。</translation>
    </message>
    <message>
        <source>The journey “%1” has no owner yet.</source>
        <translation>客户旅程“%1”还没有负责人。</translation>
    </message>
    <message>
        <source>No number tells how “%1” goes as a whole.</source>
        <translation>没有指标说明“%1”的整体情况。</translation>
    </message>
    <message>
        <source>A journey nobody answers for</source>
        <translation>没有人负责的客户旅程</translation>
    </message>
    <message>
        <source>A journey without an owner, or that no metric of the scope journey or business measures. Not decided while a question about it is open.</source>
        <translation>客户旅程没有负责人，或没有范围为客户旅程或整体业务的指标来衡量它。有关它的问题尚未答复时不作判断。</translation>
    </message>
    <message>
        <source>Each department looks after its own step, and what customers go through in between is nobody&apos;s matter.</source>
        <translation>各部门只管自己那一步，客户在中间经历了什么却没有人管。</translation>
    </message>
    <message>
        <source>Name who answers for the journey from its first step to its last, and one number by which to see whether it gets better.</source>
        <translation>写明谁从第一步到最后一步为这个客户旅程负责，并选定一个指标，用来看它是否在变好。</translation>
    </message>
    <message>
        <source>Customers meet us at “%1”, but no tool and no activity on the map stands behind it.</source>
        <translation>客户在“%1”与我们接触，但地图上没有任何工具或工作项支持它。</translation>
    </message>
    <message>
        <source>Touchpoint with nothing behind it</source>
        <translation>触点背后没有任何支持</translation>
    </message>
    <message>
        <source>A touchpoint that no live tool and no activity supports, and that is not between people only.</source>
        <translation>没有任何在用的工具或工作项支持的触点，而且它不是仅由人完成。</translation>
    </message>
    <message>
        <source>When something goes wrong here, nobody can say which tool to look at, or whom to call.</source>
        <translation>这里出问题时，没有人能说清该查看哪个工具、该联系谁。</translation>
    </message>
    <message>
        <source>Link the tool or the activity that makes it happen, or say that it is between people only.</source>
        <translation>关联实现它的工具或工作项，或说明它仅由人完成。</translation>
    </message>
    <message>
        <source>Nothing leads from what measures, in the layer Evaluation, back to what plans, in Insight and Strategy.</source>
        <translation>“评估”层的衡量结果没有任何途径回到“洞察”和“策略”层的规划中。</translation>
    </message>
    <message>
        <source>No way back from measuring to planning</source>
        <translation>从衡量到规划没有回路</translation>
    </message>
    <message>
        <source>On a map of several tools in several layers, no way over data flows and activities from the layer Evaluation to the layers Insight or Strategy.</source>
        <translation>在有多个工具、多个层的地图上，没有经由数据流和工作项从“评估”层通向“洞察”或“策略”层的路径。</translation>
    </message>
    <message>
        <source>What was measured changes nothing, and the next plan repeats what did not work.</source>
        <translation>衡量的结果没有带来任何改变，下一个计划又会重复没有奏效的做法。</translation>
    </message>
    <message>
        <source>Add a regular review: somebody who brings the results to those who plan, by word of mouth to begin with, each month.</source>
        <translation>添加定期复盘：每月由一个人把结果带给做规划的人，开始时口头转达即可。</translation>
    </message>
    <message>
        <source>Smaller maps are left alone</source>
        <translation>工具少于此数的地图不检查</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>个工具</translation>
    </message>
    <message>
        <source>Maps of fewer layers are left alone</source>
        <translation>层数少于此数的地图不检查</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>It is not said which tool “%1” comes from.</source>
        <translation>没有写明“%1”来自哪个工具。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” comes from %n tools (%2), and it is not said which one counts.</source>
        <translation>
            <numerusform>“%1”来自 %n 个工具（%2），没有写明以哪个为准。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n different definitions of “%1”.</source>
        <translation>
            <numerusform>“%1”有 %n 种不同的定义。</numerusform>
        </translation>
    </message>
    <message>
        <source>A number with no source, or with two truths</source>
        <translation>数字没有来源，或有两种说法</translation>
    </message>
    <message>
        <source>A metric that comes from no live tool, or from several of which none is the leading one; or metrics of the same name with different definitions.</source>
        <translation>指标不来自任何在用的工具，或来自多个工具而没有指明以哪个为准；或者同名指标的定义不同。</translation>
    </message>
    <message>
        <source>Two people bring two figures to the same meeting, and the hour goes on whose is right.</source>
        <translation>两个人带着两个数字来开同一个会，时间都花在争论谁的对上。</translation>
    </message>
    <message>
        <source>Say which tool the number comes from, or which of several counts; where definitions differ, agree on one or give the numbers different names.</source>
        <translation>写明数字来自哪个工具，或几个工具中以哪个为准；定义不同的，商定一种，或给这些数字起不同的名称。</translation>
    </message>
    <message>
        <source>All that is measured on “%1” is about single channels (%2).</source>
        <translation>对“%1”的衡量全都只针对单个渠道（%2）。</translation>
    </message>
    <message>
        <source>Only channel metrics</source>
        <translation>只有渠道指标</translation>
    </message>
    <message>
        <source>A journey that is measured, itself or at its touchpoints, by metrics of the scope channel and no other.</source>
        <translation>客户旅程本身或其触点有指标衡量，但这些指标的范围都是“渠道”。</translation>
    </message>
    <message>
        <source>Every channel can reach its number while customers never reach what they came for.</source>
        <translation>每个渠道都可能达到自己的目标，而客户却始终没有得到想要的结果。</translation>
    </message>
    <message>
        <source>Add one number that tells whether customers get to the end, or correct the scope of one that does.</source>
        <translation>增加一个能说明客户是否走到最后的数字；如果已有这样的数字，就更正它的范围。</translation>
    </message>
    <message>
        <source>Do “%1” (%2) and “%3” (%4) pull against each other? Pay hangs on both.</source>
        <translation>“%1”（%2）与“%3”（%4）是否相互冲突？两者都与薪酬挂钩。</translation>
    </message>
    <message>
        <source>Do “%1” (%2) and “%3” (%4) pull against each other?</source>
        <extracomment>%1 and %3 are numbers that are measured, %2 and %4 the departments of each</extracomment>
        <translation>“%1”（%2）与“%3”（%4）是否相互冲突？</translation>
    </message>
    <message>
        <source>Departments pull in opposite directions</source>
        <translation>部门之间方向相反</translation>
    </message>
    <message>
        <source>Two metrics of different departments that are marked as a conflict; or that measure the same touchpoint or journey and often get in each other&apos;s way: shorter or more calls and satisfaction, more leads and better leads, lower cost and more reach.</source>
        <translation>不同部门的两个指标被标为冲突；或者它们衡量同一个触点或客户旅程，并且常常互相妨碍：通话更短或更多与满意度、线索更多与线索更好、成本更低与覆盖更广。</translation>
    </message>
    <message>
        <source>When each side does what it is measured by, the customer pays for it, and both sides are right.</source>
        <translation>双方都按各自的考核指标去做，代价由客户承担，而双方都没有错。</translation>
    </message>
    <message>
        <source>Talk it over with both departments: agree on one number they share, or say why there is no conflict.</source>
        <translation>与两个部门商量：商定一个共同的数字，或说明为什么没有冲突。</translation>
    </message>
    <message>
        <source>Nothing measures the stage “%1” of “%2” (%3).</source>
        <extracomment>%1 is a stage of the journey %2, %3 a list of touchpoints</extracomment>
        <translation>“%2”的阶段“%1”没有任何指标衡量（%3）。</translation>
    </message>
    <message>
        <source>A stage nobody measures</source>
        <translation>没有人衡量的阶段</translation>
    </message>
    <message>
        <source>A stage in which a journey has touchpoints, none of which a metric measures, and no metric of the scope stage measures the journey. Not decided while a question about the journey is open.</source>
        <translation>客户旅程在某个阶段有触点，但其中没有一个触点由指标衡量，也没有范围为“阶段”的指标衡量这段客户旅程。有关这段客户旅程的问题尚未答复时不作判断。</translation>
    </message>
    <message>
        <source>Where customers drop out without being counted, nobody knows what to mend first.</source>
        <translation>客户在没有统计的地方流失，就没有人知道该先改进什么。</translation>
    </message>
    <message>
        <source>Add a number for the stage, such as how many customers get through it.</source>
        <translation>为这个阶段增加一个数字，例如有多少客户走完这个阶段。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” uses %n tools, and nobody there is named whom others can ask about them.</source>
        <translation>
            <numerusform>“%1”使用 %n 个工具，但没有指定一位其他部门可以询问这些工具的人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Data goes from “%1” to %n other departments, and nobody there is named whom they can ask about it.</source>
        <translation>
            <numerusform>“%1”的数据流向另外 %n 个部门，但没有指定一位它们可以询问这些数据的人。</numerusform>
        </translation>
    </message>
    <message>
        <source>A department without an ambassador</source>
        <translation>没有集成联络人的部门</translation>
    </message>
    <message>
        <source>A team on the map whose department uses several live tools, or sends data to several other departments, and that has no integration ambassador.</source>
        <translation>地图上的团队，其所在部门使用多个在用的工具，或把数据发送给多个其他部门，却没有集成联络人。</translation>
    </message>
    <message>
        <source>Where nobody speaks for a department, changes to what it shares with others surprise everybody.</source>
        <translation>没有人代表部门发言时，与其他部门共用的内容一有变动，大家都会措手不及。</translation>
    </message>
    <message>
        <source>Name one person there who knows these tools and whom the other departments can ask.</source>
        <translation>在该部门指定一位了解这些工具、其他部门可以询问的人。</translation>
    </message>
    <message>
        <source>From so many live tools on</source>
        <translation>在用的工具达到此数量起</translation>
    </message>
    <message>
        <source>Or from so many other departments on that its data goes to</source>
        <translation>或其数据流向的其他部门达到此数量起</translation>
    </message>
    <message>
        <source>departments</source>
        <translation>个部门</translation>
    </message>
    <message>
        <source>Personal data goes from “%1” to “%2” by itself, and nobody looks after this connection.</source>
        <translation>个人信息从“%1”自动流向“%2”，没有人照管这条连接。</translation>
    </message>
    <message>
        <source>Data goes by itself from “%1” (%2) to “%3” (%4), and nobody on either side looks after this connection.</source>
        <translation>数据从“%1”（%2）自动流向“%3”（%4），双方都没有人照管这条连接。</translation>
    </message>
    <message>
        <source>“%1” and “%2” serve the same journey; data goes from one to the other by itself, and nobody looks after this connection.</source>
        <translation>“%1”和“%2”服务于同一段客户旅程；数据自动从其中一个流向另一个，没有人照管这条连接。</translation>
    </message>
    <message>
        <source>Connection without a keeper</source>
        <translation>没有人照管的连接</translation>
    </message>
    <message>
        <source>A live automatic data flow without an owner that crosses departments, carries personal data, or joins two tools that support the same journey. An error where it is an own API connection with personal data.</source>
        <translation>在用的自动数据流没有负责人，并且符合以下任一情况：跨部门、携带个人信息、连接支持同一段客户旅程的两个工具。如果是携带个人信息的自建 API 连接，则为错误。</translation>
    </message>
    <message>
        <source>A connection that nobody looks after stops quietly, and the two sides learn of it from customers.</source>
        <translation>没有人照管的连接会悄悄停下，双方要等客户提起才知道。</translation>
    </message>
    <message>
        <source>Agree who looks after it: the owner of one of the two ends is the first to ask.</source>
        <translation>商定由谁照管：可以先问其中一端的负责人。</translation>
    </message>
    <message>
        <source>Who looks after the connection “%1”?</source>
        <translation>谁照管连接“%1”？</translation>
    </message>
    <message>
        <source>The map was to be gone through by %1; that day has passed.</source>
        <translation>这张地图原定在 %1 之前审查一遍；这一天已过。</translation>
    </message>
    <message>
        <source>Nobody is named as the owner of this map.</source>
        <translation>这张地图没有指定负责人。</translation>
    </message>
    <message>
        <source>Nobody is named as the owner of this map, and the day on which it was to be gone through (%1) has passed.</source>
        <translation>这张地图没有指定负责人，原定的审查日期（%1）也已过。</translation>
    </message>
    <message>
        <source>Nobody answers for the map</source>
        <translation>没有人为地图负责</translation>
    </message>
    <message>
        <source>The project has no owner, or the day of its next audit has passed.</source>
        <translation>项目没有负责人，或下次审查的日期已过。</translation>
    </message>
    <message>
        <source>A map that nobody keeps is wrong within half a year, and nobody notices.</source>
        <translation>没有人维护的地图，半年之内就会不准，而且没有人察觉。</translation>
    </message>
    <message>
        <source>Name who keeps the map, and set the day on which to go through it again.</source>
        <translation>指定由谁维护地图，并定好下次审查的日期。</translation>
    </message>
    <message>
        <source>For so long after the beginning it is information only</source>
        <translation>开始绘制后，此期限内仅为提示</translation>
    </message>
    <message>
        <source>What the map says about “%1” is only assumed; its criticality is %2 of 4.</source>
        <translation>地图上关于“%1”的内容只是推测；它的关键程度为 %2（最高 4）。</translation>
    </message>
    <message numerus="yes">
        <source>It is %n days since somebody last checked what the map says about “%1”.</source>
        <translation>
            <numerusform>地图上关于“%1”的内容，距上次核实已有 %n 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was drawn %n days ago, and nobody has said since that it is still so.</source>
        <translation>
            <numerusform>“%1”画于 %n 天前，此后没有人确认过是否仍然如此。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has looked for a long time</source>
        <translation>很久没有人看过</translation>
    </message>
    <message>
        <source>A live tool that nobody has checked for a long time, or whose criticality is 3 or 4 and about which the map only holds assumptions.</source>
        <translation>在用的工具很久没有人核实，或关键程度为 3 或 4 而地图上关于它的内容只是推测。</translation>
    </message>
    <message>
        <source>An old map looks as sure as a new one, and decisions are made on it.</source>
        <translation>旧地图看起来和新地图一样可靠，大家会据此做决定。</translation>
    </message>
    <message>
        <source>Ask the owner whether everything still holds, correct what does not, and note the day.</source>
        <translation>询问负责人一切是否仍然属实，更正不对的地方，并记下日期。</translation>
    </message>
    <message>
        <source>Time after which to look again</source>
        <translation>再次核实的期限</translation>
    </message>
    <message>
        <source>The same for tools of criticality 3 or 4</source>
        <translation>关键程度为 3 或 4 的工具的同一期限</translation>
    </message>
    <message>
        <source>Time for a tool that was just drawn</source>
        <translation>新画的工具的核实期限</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers for %n tools that much depends on (%2), and nobody is named to stand in for any of them.</source>
        <translation>
            <numerusform>%1 负责 %n 个很多工作都依赖的工具（%2），却没有为其中任何一个指定备份负责人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answers for %n tools that hold others together (%2), and nobody is named to stand in.</source>
        <translation>
            <numerusform>%1 负责 %n 个把其他工具连在一起的工具（%2），却没有指定备份负责人。</numerusform>
        </translation>
    </message>
    <message>
        <source>One person holds it together</source>
        <translation>全靠一个人维系</translation>
    </message>
    <message>
        <source>A person who owns, without a backup owner, several live tools of criticality 3 or 4, or one on which everything hangs.</source>
        <translation>某人负责多个关键程度为 3 或 4 的在用工具，或负责一个一切都依赖的工具，却没有备份负责人。</translation>
    </message>
    <message>
        <source>A holiday or a good offer from elsewhere is enough, and nobody knows how these tools are run.</source>
        <translation>只要休一次假，或别处有更好的机会，就没有人知道这些工具怎么运行了。</translation>
    </message>
    <message>
        <source>Name a backup owner for each of these tools, and let the two look through them together.</source>
        <translation>为每个工具指定备份负责人，让两人一起把这些工具过一遍。</translation>
    </message>
    <message>
        <source>From so many tools of criticality 3 or 4 on</source>
        <translation>关键程度为 3 或 4 的工具达到此数量起</translation>
    </message>
    <message numerus="yes">
        <source>%1 has left (last day: %2) and is still named for %n things: %3.</source>
        <extracomment>%1 is a person, %2 a day, %3 a list of names</extracomment>
        <translation>
            <numerusform>%1 已离开（最后一天：%2），但仍有 %n 项内容记在其名下：%3。</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner has left</source>
        <translation>负责人已离开</translation>
    </message>
    <message>
        <source>A person whose last day is over and who is still named as owner, technical owner, backup owner, human in charge or responsible of something that is not gone.</source>
        <translation>某人的最后一天已过，但仍在尚未停用的内容中被列为负责人、技术负责人、备份负责人、AI 责任人或执行人。</translation>
    </message>
    <message>
        <source>When something breaks, the call goes to somebody who is no longer there.</source>
        <translation>出故障时，找的却是已经不在的人。</translation>
    </message>
    <message>
        <source>Agree with the team who takes over, and hand over everything in one step.</source>
        <translation>与团队商定由谁接手，并一次全部移交。</translation>
    </message>
    <message>
        <source>A tag sends personal data (%3) from “%1” to “%2” without waiting for the customer&apos;s consent.</source>
        <extracomment>%3 is a list of data, such as &quot;Contact and Order&quot;</extracomment>
        <translation>标签没有等客户同意，就把个人信息（%3）从“%1”发送到“%2”。</translation>
    </message>
    <message>
        <source>Personal data (%3) goes from “%1” to “%2” for marketing, and nothing holds back those who have not agreed.</source>
        <translation>个人信息（%3）从“%1”流向“%2”用于营销，没有同意的人也未被排除在外。</translation>
    </message>
    <message>
        <source>Privacy and security</source>
        <translation>隐私与安全</translation>
    </message>
    <message>
        <source>Tag or campaign before consent</source>
        <translation>未经同意的标签或营销活动</translation>
    </message>
    <message>
        <source>A live flow of personal data that is a tag on the page or serves marketing, and where consent is not enforced.</source>
        <translation>在用的个人信息数据流是页面标签或用于营销，而同意未落实。</translation>
    </message>
    <message>
        <source>People who said no, or have not been asked yet, are followed or written to all the same.</source>
        <translation>已经拒绝或尚未被询问的人，照样被跟踪或收到消息。</translation>
    </message>
    <message>
        <source>Have it wait for consent, and note so once it does; the tag manager shows which tags do not.</source>
        <translation>让它等客户同意后再运行，做到后记下这一点；在标签管理器中可以看到哪些标签没有这样做。</translation>
    </message>
    <message>
        <source>“%1” writes to people or gets their data, and it is not said how it learns who has agreed to that.</source>
        <translation>“%1”会给人发消息或接收其数据，但没有写明它怎样得知谁已同意。</translation>
    </message>
    <message>
        <source>No tool on the map is named as the one that knows who has agreed to what, so it is not said how these know it: %1.</source>
        <extracomment>%1 is a list of tools</extracomment>
        <translation>地图上没有指定哪个工具掌握谁同意了什么，因此也没有写明以下工具怎样得知：%1。</translation>
    </message>
    <message>
        <source>Consent does not reach the sender</source>
        <translation>同意没有传到发送方</translation>
    </message>
    <message>
        <source>A live tool for e-mail, SMS, push messages, messengers, advertising or social media that receives personal data, or supports a touchpoint and is not known to hold none, and that no way of flows carrying consent leads to from its authority. One finding where consent has no authority at all.</source>
        <translation>在用的电子邮件、短信、推送消息、即时通讯、广告或社交媒体工具，接收个人信息，或支持触点且未确认不含个人信息，而从同意的权威来源没有携带同意的数据流能通到它。如果同意根本没有权威来源，则合为一项发现。</translation>
    </message>
    <message>
        <source>Whoever has said no and gets a message all the same will trust no other promise.</source>
        <translation>已经拒绝却照样收到消息的人，不会再相信其他任何承诺。</translation>
    </message>
    <message>
        <source>Say which tool knows who has agreed, and draw how that reaches the sender; if it is checked in another way, accept this and say how.</source>
        <translation>写明哪个工具掌握谁已同意，并画出这些信息怎样传到发送方；如果用其他方式核对，就接受此项并说明方式。</translation>
    </message>
    <message>
        <source>Personal data (%5) goes from “%1” in %2 to “%3” in %4, and it is not said what protects it there.</source>
        <extracomment>%2 and %4 are codes of countries, %5 is a list of data</extracomment>
        <translation>个人信息（%5）从 %2 的“%1”流向 %4 的“%3”，没有写明在那里靠什么保护。</translation>
    </message>
    <message>
        <source>“%1” takes in personal data from people, and it is not said that the data is first kept in %2.</source>
        <extracomment>%2 is the code of a country</extracomment>
        <translation>“%1”直接向人收集个人信息，没有写明这些数据首先保存在 %2。</translation>
    </message>
    <message>
        <source>Data crosses a border without a note</source>
        <translation>数据跨境但没有说明</translation>
    </message>
    <message>
        <source>A live flow of personal data between tools whose data lies in different countries, to one that the profile does not name and that has no safeguard. With the Russian profile also a tool that captures personal data and does not keep it in Russia. Off without a profile that turns it on.</source>
        <translation>在用的个人信息数据流，两端工具的数据存放在不同国家，目的国不在规则集列出之列，且没有保障措施。启用俄罗斯规则集时，还包括采集个人信息却不把数据保存在俄罗斯的工具。没有规则集启用它时，此规则关闭。</translation>
    </message>
    <message>
        <source>Many laws want to know what protects people&apos;s data in another country before it goes there.</source>
        <translation>许多法律要求，个人信息去往另一个国家之前，先明确在那里靠什么保护。</translation>
    </message>
    <message>
        <source>Note what protects the data there, such as contract clauses, or plan to keep it in the country; a lawyer knows what is needed.</source>
        <translation>记下数据在那里靠什么保护，例如合同条款，或计划把数据留在本国；需要什么，律师知道。</translation>
    </message>
    <message>
        <source>Not noted yet for “%1”: %2.</source>
        <extracomment>%2 is a list of field names, such as &quot;Purpose and Kept for&quot;</extracomment>
        <translation>“%1”尚未记录：%2。</translation>
    </message>
    <message>
        <source>Record of processing has holes</source>
        <translation>处理记录有缺漏</translation>
    </message>
    <message>
        <source>Personal or special data that a live tool keeps or a live flow carries, without purpose, legal basis, time it is kept, or the people it is about. Purpose and legal basis may stand on all of its flows instead. An error without purpose or legal basis.</source>
        <translation>在用的工具保存或在用的数据流携带个人信息或敏感个人信息，却缺少用途、法律依据、保存期限或数据涉及的人。用途和法律依据也可以改为写在它的所有数据流上。缺少用途或法律依据时为错误。</translation>
    </message>
    <message>
        <source>Customers and authorities may ask why you have their data, and the answer should not have to be invented then.</source>
        <translation>客户和监管机构可能会问为什么持有这些数据，到那时不该临时编一个答案。</translation>
    </message>
    <message>
        <source>Fill in what is missing, or copy it from data that is used in the same way; a lawyer knows which legal basis is the right one.</source>
        <translation>补上缺少的内容，或从用法相同的数据复制；哪种法律依据合适，律师知道。</translation>
    </message>
    <message>
        <source>Personal data (%1) goes from “%2” to “%3” without encryption.</source>
        <extracomment>%1 is a list of data, such as &quot;Contact and Order&quot;</extracomment>
        <translation>个人信息（%1）从“%2”流向“%3”，没有加密。</translation>
    </message>
    <message>
        <source>Personal data in the clear</source>
        <translation>明文传输的个人信息</translation>
    </message>
    <message>
        <source>A live flow of personal or special data that is not encrypted.</source>
        <translation>在用的数据流携带个人信息或敏感个人信息，却没有加密。</translation>
    </message>
    <message>
        <source>What goes unprotected can be read by anyone on the way, and its loss has to be reported.</source>
        <translation>没有保护的内容，途中任何人都能读取，一旦泄露还必须上报。</translation>
    </message>
    <message>
        <source>Encrypt it or send it another way, and note so; whoever keeps the connection knows how.</source>
        <translation>将它加密或改用其他方式发送，并记下这一点；维护这条连接的人知道怎么做。</translation>
    </message>
    <message>
        <source>“%1” holds personal data, and no agreement about it with the vendor (%2) is noted.</source>
        <extracomment>%2 is the name of a firm</extracomment>
        <translation>“%1”存有个人信息，但没有记录与供应商（%2）签订的相关协议。</translation>
    </message>
    <message>
        <source>Vendor without a contract for data</source>
        <translation>没有签数据协议的供应商</translation>
    </message>
    <message>
        <source>A live tool of a vendor that does not run on own machines and keeps personal data, whose processing agreement is missing.</source>
        <translation>供应商提供的在用工具，不在自有设备上运行且保存个人信息，却缺少委托处理协议。</translation>
    </message>
    <message>
        <source>Without an agreement nobody has promised what happens to your customers&apos; data there.</source>
        <translation>没有协议，就没有人对客户数据在那里的处理作出过承诺。</translation>
    </message>
    <message>
        <source>Ask the legal department for the agreement, and note it once it is signed or not needed.</source>
        <translation>向法务部门询问这份协议，签订后或确认不需要时记下来。</translation>
    </message>
    <message>
        <source>Is there an agreement about personal data with the vendor of “%1”?</source>
        <translation>与“%1”的供应商之间有关于个人信息的协议吗？</translation>
    </message>
    <message numerus="yes">
        <source>Data goes from “%1” into the spreadsheet “%2” and back; %n of its connections are carried by hand.</source>
        <translation>
            <numerusform>数据从“%1”进入电子表格“%2”，再返回；其中 %n 条连接靠人工搬运。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Data goes from “%1” through the spreadsheet “%2” to “%3”; %n of its connections are carried by hand.</source>
        <translation>
            <numerusform>数据从“%1”经电子表格“%2”流向“%3”；其中 %n 条连接靠人工搬运。</numerusform>
        </translation>
    </message>
    <message>
        <source>Process</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>By hand through a spreadsheet</source>
        <translation>经电子表格人工中转</translation>
    </message>
    <message>
        <source>A live spreadsheet that gets data from a tool and passes data on to a tool, with at least one of these connections carried by hand.</source>
        <translation>在用的电子表格从某个工具获得数据，又把数据传给某个工具，其中至少一条连接靠人工搬运。</translation>
    </message>
    <message>
        <source>In between, figures are mistyped, filtered and forgotten, and nobody can tell which version counts.</source>
        <translation>在中间环节，数字会被输错、筛掉或遗忘，没有人说得清以哪个版本为准。</translation>
    </message>
    <message>
        <source>Let the two tools exchange the data directly, and keep the spreadsheet for looking at it.</source>
        <translation>让两个工具直接交换数据，电子表格只用来查看。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing on the map belongs to “%1”, while %n tools and activities belong to the other layers.</source>
        <translation>
            <numerusform>地图上没有任何内容属于“%1”，而有 %n 个工具和工作项属于其他层。</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty layer</source>
        <translation>空的层</translation>
    </message>
    <message>
        <source>A layer of the project to which no live tool and no activity belongs, once enough others are placed. Not decided while the layer of some is not known.</source>
        <translation>项目的某一层没有任何在用的工具或工作项，而已有足够多的工具和工作项归入其他层。仍有一些所属的层不清楚时不作判断。</translation>
    </message>
    <message>
        <source>Either something is missing on the map, or nobody does it.</source>
        <translation>要么地图上缺了什么，要么没有人做这件事。</translation>
    </message>
    <message>
        <source>Draw what is done there, even if it is a meeting; if it is not yours to do, say so.</source>
        <translation>画出这一层做些什么，哪怕只是一次会议；如果不归你们做，就说明这一点。</translation>
    </message>
    <message>
        <source>Once so many tools and activities have a layer</source>
        <translation>已归入某层的工具和工作项达到此数量起</translation>
    </message>
    <message>
        <source>tools and activities</source>
        <translation>个工具和工作项</translation>
    </message>
    <message>
        <source>No tool and no activity keeps the promise “%1”.</source>
        <translation>没有工具或工作项兑现承诺“%1”。</translation>
    </message>
    <message>
        <source>Nothing shows that the promise “%1” is kept.</source>
        <translation>没有任何内容表明承诺“%1”得到兑现。</translation>
    </message>
    <message>
        <source>No tool and no activity keeps the promise “%1”, and nothing shows that it is kept.</source>
        <translation>没有工具或工作项兑现承诺“%1”，也没有任何内容表明它得到兑现。</translation>
    </message>
    <message>
        <source>A promise on paper</source>
        <translation>纸面上的承诺</translation>
    </message>
    <message>
        <source>A promise that no live tool and no activity fulfils, or for which there is no proof.</source>
        <translation>承诺没有任何在用的工具或工作项履行，或没有证明。</translation>
    </message>
    <message>
        <source>Customers believe what is promised, and notice first when nobody keeps it.</source>
        <translation>客户相信承诺，没有人兑现时也最先发现。</translation>
    </message>
    <message>
        <source>Link the tool or activity that keeps it, and note what shows that it does; otherwise take it back.</source>
        <translation>关联兑现它的工具或工作项，并记下怎样看出它得到兑现；否则就收回承诺。</translation>
    </message>
    <message>
        <source>“%1” does not say yet: %2.</source>
        <extracomment>%2 is a list of fields, such as &quot;Responsible and Deliverable&quot;</extracomment>
        <translation>“%1”尚未写明：%2。</translation>
    </message>
    <message>
        <source>A step nobody can hand over</source>
        <translation>无法移交的步骤</translation>
    </message>
    <message>
        <source>An activity for which it is not said who is responsible, when it is due, what comes out, or what is good enough. A warning where three of these are missing.</source>
        <translation>工作项没有写明由谁执行、何时到期、产出什么或怎样才算做得好。其中缺少三项时为警告。</translation>
    </message>
    <message>
        <source>Whoever does it carries it in the head, and the next one starts from nothing.</source>
        <translation>做的人只记在脑子里，接手的人只能从零开始。</translation>
    </message>
    <message>
        <source>Ask the one who does it for these few words, or copy them from an activity like it.</source>
        <translation>请执行的人简单写几句，或从类似的工作项复制。</translation>
    </message>
    <message>
        <source>The strategy (%1) rests on no insight: nothing of that layer is on the map.</source>
        <translation>策略（%1）没有任何洞察作依据：地图上没有属于洞察层的内容。</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n tools and activities that bring insight, none leads to the strategy (%1).</source>
        <translation>
            <numerusform>带来洞察的 %n 个工具和工作项，没有一个通向策略（%1）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Strategy without insight</source>
        <translation>没有洞察的策略</translation>
    </message>
    <message>
        <source>Live tools or activities of the strategy layer, to none of which a way leads from the insight layer: over data flows, what activities feed, and tools that support activities.</source>
        <translation>策略层有在用的工具或工作项，但从洞察层没有任何路径通到它们：无论经由数据流、工作项的输入关系，还是支持工作项的工具。</translation>
    </message>
    <message>
        <source>Plans that learn nothing about customers repeat last year with other dates.</source>
        <translation>对客户一无所知的计划，只是把去年的计划换个日期。</translation>
    </message>
    <message>
        <source>Draw what the planning really looks at, and where it comes from; if it looks at nothing, feed it.</source>
        <translation>画出规划时真正参考的内容及其来源；如果没有参考任何内容，就为规划提供输入。</translation>
    </message>
    <message>
        <source>In so many layers</source>
        <translation>分布的层达到此数量</translation>
    </message>
    <message>
        <source>“%1” is gone, but these still rest on it: %2.</source>
        <extracomment>%2 is a list of tools, touchpoints and activities</extracomment>
        <translation>“%1”已停用，但以下各项仍依靠它：%2。</translation>
    </message>
    <message>
        <source>We are leaving “%1”, and no tool is named to take over. These rest on it: %2.</source>
        <translation>我们即将停用“%1”，但没有指定接替的工具。以下各项依靠它：%2。</translation>
    </message>
    <message>
        <source>The contract of “%1” ends on %3 and does not renew by itself. These rest on it: %2.</source>
        <translation>“%1”的合同将于 %3 到期，且不自动续约。以下各项依靠它：%2。</translation>
    </message>
    <message>
        <source>Built on something that is going away</source>
        <translation>依靠即将停用的工具</translation>
    </message>
    <message>
        <source>A tool that is leaving or gone, or whose contract ends soon and does not renew by itself, without a replacement, while a live tool gets data from it or a touchpoint or activity is supported by it. It is an error if the tool is gone or the contract ends within 30 days.</source>
        <translation>工具即将停用或已停用，或合同即将到期且不自动续约，没有替代工具，而仍有在用的工具从它获得数据，或有触点或工作项由它支持。如果工具已停用，或合同在 30 天内到期，则为错误。</translation>
    </message>
    <message>
        <source>On the day it is switched off, everything that rests on it stops too.</source>
        <translation>它停用的那一天，依靠它的一切也会停下。</translation>
    </message>
    <message>
        <source>Name the tool that takes over, extend the contract, or plan what moves where before the day comes.</source>
        <translation>在那一天到来之前，指定接替的工具、延长合同，或计划好哪些内容移到哪里。</translation>
    </message>
    <message>
        <source>Time before a contract ends in which to say so</source>
        <translation>合同到期前多久提出</translation>
    </message>
    <message numerus="yes">
        <source>Only “%1” joins the tools around “%2” with those around “%3”; without it, %n tools are cut off from the rest.</source>
        <translation>
            <numerusform>只有“%1”把“%2”周围的工具与“%3”周围的工具连在一起；没有它，%n 个工具会与其余部分断开。</numerusform>
        </translation>
    </message>
    <message>
        <source>Without “%1”, these have no connection at all: %2.</source>
        <extracomment>%2 is a list of tools</extracomment>
        <translation>没有“%1”，以下工具就没有任何连接：%2。</translation>
    </message>
    <message>
        <source>“%1” asks customers for “%2” and is joined with “%3”, where that is kept, only through “%4”.</source>
        <extracomment>“Shop” asks customers for “Contact” and is joined with “CRM” … only through “Hub”</extracomment>
        <translation>“%1”向客户收集“%2”，但只通过“%4”与保存这些数据的“%3”相连。</translation>
    </message>
    <message>
        <source>Everything hangs on one tool</source>
        <translation>一切都依赖一个工具</translation>
    </message>
    <message>
        <source>A live tool without which the tools around it fall apart into several groups, or several of them have no connection at all, or one that customers meet is cut off from where its data is kept; and its criticality is not known or no fallback is noted.</source>
        <translation>没有这个在用的工具，它周围的工具会散成几组，或其中几个没有任何连接，或与客户接触的某个工具会与保存其数据的地方断开；并且它的关键程度不清楚，或没有记下应急办法。</translation>
    </message>
    <message>
        <source>When this one tool fails, changes its price or loses its expert, data stops everywhere behind it.</source>
        <translation>这个工具一旦出故障、涨价或失去懂它的人，其后各处的数据都会中断。</translation>
    </message>
    <message>
        <source>Say how critical it is, and note what you would do for a week without it.</source>
        <translation>写明它的关键程度，并记下一周没有它时该怎么办。</translation>
    </message>
    <message>
        <source>Tools that make a group worth naming</source>
        <translation>值得指出的一组所含的工具数</translation>
    </message>
    <message>
        <source>Tools left without any connection</source>
        <translation>失去所有连接的工具数</translation>
    </message>
    <message>
        <source>“%1” gets data from %2, but passes nothing on; no touchpoint, activity or metric uses it.</source>
        <extracomment>%2 is a list of tools, such as &quot;Shop and CRM&quot;</extracomment>
        <translation>“%1”从 %2 获得数据，但不再传出；没有触点、工作项或指标使用它。</translation>
    </message>
    <message>
        <source>Data goes in and never comes out</source>
        <translation>数据只进不出</translation>
    </message>
    <message>
        <source>A live tool that gets data and passes none on, supports no touchpoint or activity and is the source of no metric. Tools where data ends by nature, such as reports and those that send to customers, are left out, and those marked as end points.</source>
        <translation>在用的工具获得数据却不传出，不支持任何触点或工作项，也不是任何指标的来源。数据本来就止于此的工具（例如报告类工具和向客户发送内容的工具）不计入，标为终点的工具也不计入。</translation>
    </message>
    <message>
        <source>Collecting data costs money and care, and so far nobody gains from it.</source>
        <translation>收集数据费钱又费心，目前却没有人从中受益。</translation>
    </message>
    <message>
        <source>Draw who uses the data. If it is meant to end here, mark the tool as an end point; if nobody needs it, plan to do without it.</source>
        <translation>画出谁在使用这些数据。如果数据本来就到此为止，就把工具标为终点；如果没有人需要它，就计划不再使用它。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” exchanges data with %n tools, and nobody stands in for its owner.</source>
        <translation>
            <numerusform>“%1”与 %n 个工具交换数据，但没有人能代替它的负责人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” exchanges data with %n tools; of its %3 connections, nobody watches %2.</source>
        <translation>
            <numerusform>“%1”与 %n 个工具交换数据；它的 %3 条连接中，有 %2 条无人监控。</numerusform>
        </translation>
    </message>
    <message>
        <source>Overloaded hub without care</source>
        <translation>负担过重又缺少照管的枢纽</translation>
    </message>
    <message>
        <source>A live tool that exchanges data with far more tools than the others do, and that has no backup owner or most of whose connections nobody watches. It is looked for on maps of ten live tools or more.</source>
        <translation>在用的工具交换数据的对象远多于其他工具，并且没有备份负责人，或大部分连接无人监控。地图上有十个或更多在用的工具时才检查。</translation>
    </message>
    <message>
        <source>So much runs through it that a fault there is felt everywhere, and a holiday of its owner too.</source>
        <translation>经过它的数据太多，一出故障处处受影响，负责人一休假也是如此。</translation>
    </message>
    <message>
        <source>Name somebody who stands in for its owner, and have its connections watched.</source>
        <translation>指定能代替负责人的人，并让人监控它的连接。</translation>
    </message>
    <message>
        <source>Tools it exchanges data with, at least</source>
        <translation>与它交换数据的工具数，至少</translation>
    </message>
    <message>
        <source>Share of its connections that may go unwatched</source>
        <translation>允许无人监控的连接占比</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>%</translation>
    </message>
    <message>
        <source>“%1” is on the map twice.</source>
        <translation>“%1”在地图上出现了两次。</translation>
    </message>
    <message>
        <source>“%1” and “%2” seem to be one tool under two names.</source>
        <translation>“%1”和“%2”似乎是同一个工具的两个名称。</translation>
    </message>
    <message>
        <source>The same tool twice?</source>
        <translation>同一个工具出现两次？</translation>
    </message>
    <message>
        <source>Two live tools whose names are the same but for spaces and case, differ by a slip of the pen, or are known to mean the same product. Names that differ by a number or a region are left out, and so are tools of which one is part of the other.</source>
        <translation>两个在用的工具，名称除空格和大小写外相同，或只差一处笔误，或已知指同一产品。名称因数字或地区而不同的不计入，其中一个隶属于另一个的也不计入。</translation>
    </message>
    <message>
        <source>Half of what is known hangs on one entry and half on the other, so every answer about the tool is wrong.</source>
        <translation>已知的信息一半挂在这一条上，一半挂在另一条上，因此关于这个工具的任何回答都不对。</translation>
    </message>
    <message>
        <source>Merge the two into one. If they are different tools, accept that with a reason.</source>
        <translation>将两者合并。如果是不同的工具，就说明理由并接受。</translation>
    </message>
    <message>
        <source>Letters by which the names may differ</source>
        <translation>名称可相差的字符数</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>个字符</translation>
    </message>
    <message>
        <source>What “%1” sends to “%2” reaches no touchpoint and no metric.</source>
        <translation>“%1”发送给“%2”的数据没有到达任何触点或指标。</translation>
    </message>
    <message>
        <source>A connection that serves no customer</source>
        <translation>不服务于任何客户的连接</translation>
    </message>
    <message>
        <source>A live automatic data flow into a tool that supports no touchpoint, is the source of no metric and passes data on to no tool that does. It is looked for as soon as there are some touchpoints on the map.</source>
        <translation>在用的自动数据流所通向的工具，不支持任何触点，不是任何指标的来源，也不把数据传给有这些作用的工具。地图上有了一些触点后才检查。</translation>
    </message>
    <message>
        <source>Each connection wants care and can fail; this one does so for nobody that is on the map.</source>
        <translation>每条连接都需要照管，也都可能出故障；而这一条没有为地图上的任何人带来好处。</translation>
    </message>
    <message>
        <source>Say which touchpoint or metric it is for, or plan to do without the connection.</source>
        <translation>写明它服务于哪个触点或指标，或计划取消这条连接。</translation>
    </message>
    <message>
        <source>Touchpoints that must be on the map</source>
        <translation>地图上至少应有的触点数</translation>
    </message>
    <message numerus="yes">
        <source>%n tools around “%1” exchange data over %2 direct connections, with no hub between them.</source>
        <translation>
            <numerusform>“%1”周围的 %n 个工具通过 %2 条直接连接交换数据，中间没有枢纽。</numerusform>
        </translation>
    </message>
    <message>
        <source>Spaghetti instead of a hub</source>
        <translation>连接乱成一团，没有枢纽</translation>
    </message>
    <message>
        <source>Live tools that exchange data directly with one another, hubs left out, with far more connections than tools and none in the middle. It is a warning from two connections a tool on.</source>
        <translation>在用的工具（不含枢纽）彼此直接交换数据，连接数远多于工具数，且没有一个处于中心。平均每个工具的连接达到两条起为警告。</translation>
    </message>
    <message>
        <source>Every change touches many connections at once, and each new tool makes it worse.</source>
        <translation>每次改动都牵动许多连接，每增加一个工具情况就更糟。</translation>
    </message>
    <message>
        <source>Simulate a hub in a scenario and compare how many connections are left to care for.</source>
        <translation>在方案中模拟一个枢纽，比较还剩多少连接需要照管。</translation>
    </message>
    <message>
        <source>Tools, at least</source>
        <translation>工具数，至少</translation>
    </message>
    <message>
        <source>Direct connections for each tool, at least</source>
        <translation>每个工具的直接连接数，至少</translation>
    </message>
    <message>
        <source>Share of them at one tool from which on it is a hub</source>
        <translation>一个工具占其中多大比例起视为枢纽</translation>
    </message>
    <message>
        <source>“%1” goes round in a circle (%2), and it is not said which one tool holds the truth of it.</source>
        <extracomment>%2 is a way round: CRM → Mail → Shop → CRM</extracomment>
        <translation>“%1”循环流转（%2），没有写明哪一个工具是它的权威来源。</translation>
    </message>
    <message>
        <source>“%1” goes round in a circle (%2), and nothing says which change wins when it comes back to “%3”.</source>
        <translation>“%1”循环流转（%2），没有写明它回到“%3”时以哪个更改为准。</translation>
    </message>
    <message>
        <source>The same data (%1) goes both ways between “%2” and “%3”, and it is not said whose change wins.</source>
        <extracomment>%1 is a list of data</extracomment>
        <translation>同样的数据（%1）在“%2”和“%3”之间双向流转，没有写明以哪边的更改为准。</translation>
    </message>
    <message>
        <source>Sync loop</source>
        <translation>同步循环</translation>
    </message>
    <message>
        <source>Live automatic flows by which the same data comes back to where it started, while it has not exactly one source of truth, or nothing says which change wins on the way back into it. A single two-way flow is a warning.</source>
        <translation>在用的自动数据流使同样的数据回到起点，而这些数据没有唯一的权威来源，或没有写明回到权威来源时以哪个更改为准。只有一条双向数据流时为警告。</translation>
    </message>
    <message>
        <source>Old values overwrite new ones and records multiply, and no tool alone is to blame.</source>
        <translation>旧值会覆盖新值，重复的记录不断增加，而问题不单出在哪一个工具上。</translation>
    </message>
    <message>
        <source>Choose the tool that holds the truth, make one of the flows one-way, or write down which change wins.</source>
        <translation>选定作为权威来源的工具，把其中一条数据流改为单向，或写明以哪个更改为准。</translation>
    </message>
    <message>
        <source>Flows in a loop, at most</source>
        <translation>循环中的数据流数，至多</translation>
    </message>
    <message numerus="yes">
        <source>There are %n tools of the category “%1”: %2.</source>
        <extracomment>%1 is a category such as &quot;CRM&quot;, %2 a list of tools</extracomment>
        <translation>
            <numerusform>类别为“%1”的工具有 %n 个：%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%3” works with %n tools of the category “%1”: %2.</source>
        <extracomment>%1 is a category, %2 a list of tools, %3 a department</extracomment>
        <translation>
            <numerusform>“%3”使用 %n 个类别为“%1”的工具：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Three or more live tools of one category in one department, or two or more in the whole project where the category is CRM, customer data platform or automation. Modules of one suite count as one. Advertising, social networks, messengers, spreadsheets and reports are left out, since each serves its own end.</source>
        <translation>同一部门有三个或更多同类别的在用工具；或类别为 CRM、客户数据平台或营销自动化时，整个项目有两个或更多。同一套件的模块算作一个。广告、社交媒体、即时通讯、电子表格和报告不计入，因为它们各有用途。</translation>
    </message>
    <message>
        <source>Each is paid for, learnt and connected by itself, and the customer&apos;s data is split among them.</source>
        <translation>每个工具都要单独付费、学习和连接，客户数据也分散其中。</translation>
    </message>
    <message>
        <source>Compare what each is used for. Choose the one that stays, or accept with a reason that they do different jobs.</source>
        <translation>比较各个工具的用途。选定保留的一个；如果它们做的是不同的工作，就说明理由并接受。</translation>
    </message>
    <message>
        <source>Tools of one category in a department, at least</source>
        <translation>同一部门同类别的工具数，至少</translation>
    </message>
    <message>
        <source>CRMs, customer data platforms or automations in all, at least</source>
        <translation>CRM、客户数据平台或营销自动化工具的总数，至少</translation>
    </message>
    <message>
        <source>“%1” gives the same data (%3) to “%2” directly, and once more by way of “%4”.</source>
        <extracomment>%3 is a list of data</extracomment>
        <translation>“%1”把同样的数据（%3）直接传给“%2”，又经“%4”再传一次。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” gives the same data (%3) to “%2” over %n connections.</source>
        <translation>
            <numerusform>“%1”通过 %n 条连接把同样的数据（%3）传给“%2”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Two pipes for the same data</source>
        <translation>同样的数据走两条路</translation>
    </message>
    <message>
        <source>Two tools of which one gives the same data to the other by two live ways: two direct flows, or a direct one and another through a hub.</source>
        <translation>一个工具通过两条在用的路径把同样的数据传给另一个工具：两条直接的数据流，或一条直接的、另一条经由枢纽。</translation>
    </message>
    <message>
        <source>Which of the two is right depends on which came last, so the same customer may look different every day.</source>
        <translation>两者以哪个为准取决于哪个最后到达，因此同一位客户可能每天看起来都不一样。</translation>
    </message>
    <message>
        <source>Choose the way that is to stay, and plan the end of the other one.</source>
        <translation>选定要保留的路径，并计划停用另一条。</translation>
    </message>
    <message>
        <source>“%1” is not as your own rule asks.</source>
        <translation>“%1”不符合自定义规则的要求。</translation>
    </message>
    <message>
        <source>“%1” is not as your own rule asks (%2).</source>
        <extracomment>%2 is a list of names of fields</extracomment>
        <translation>“%1”不符合自定义规则的要求（%2）。</translation>
    </message>
    <message>
        <source>Your own rules</source>
        <translation>自定义规则</translation>
    </message>
    <message>
        <source>You have agreed on this rule.</source>
        <translation>这是你们商定的规则。</translation>
    </message>
    <message>
        <source>Fill in what the rule asks for, or accept it with a reason.</source>
        <translation>补上规则要求的内容，或说明理由并接受。</translation>
    </message>
    <message>
        <source>Share of connected tools below which it is still a list</source>
        <translation>已连接工具的占比低于此值时，仍视为清单</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Tools that are ideas or gone, and those of which it is said that they use no AI. A link that a customer clicks is no input.</source>
        <translation>处于设想阶段或已停用的工具，以及已写明不使用 AI 的工具。客户点击的链接不算输入。</translation>
    </message>
    <message>
        <source>Nobody in charge and data without a name count as missing, unless a question about the tool or the flow is open. Whether a tool uses AI at all stays an open question until somebody says so.</source>
        <translation>没有 AI 责任人、没有写明是什么数据，都视为缺少，除非有关该工具或数据流的问题尚未答复。工具究竟是否使用 AI，在有人写明之前暂不作判断。</translation>
    </message>
    <message>
        <source>Tools that only send within the firm, and those with a review step. What goes over a customer&apos;s click or to a tool that is gone reaches nobody.</source>
        <translation>只在公司内部发送内容的工具，以及有复核步骤的工具。经客户点击传递的内容，或传给已停用工具的内容，视为不会到达任何人。</translation>
    </message>
    <message>
        <source>Whether it uses AI, whether somebody reviews, or what the receiving tool does stays an open question. A review step that was asked about and is none is missing.</source>
        <translation>是否使用 AI、是否有人复核、接收数据的工具做什么，不清楚时暂不作判断。复核步骤问过并确认没有的，视为缺少。</translation>
    </message>
    <message>
        <source>“%1” is on trial, and no day is noted on which the trial ends.</source>
        <translation>“%1”正在试用，没有记下试用结束的日期。</translation>
    </message>
    <message>
        <source>The trial of “%1” ended on %2, and nobody has said whether it stays.</source>
        <translation>“%1”的试用已于 %2 结束，还没有人说明是否保留。</translation>
    </message>
    <message>
        <source>A trial without an end</source>
        <translation>没有期限的试用</translation>
    </message>
    <message>
        <source>A tool on trial without a last day, or whose last day has passed.</source>
        <translation>试用中的工具没有写明最后一天，或最后一天已过。</translation>
    </message>
    <message>
        <source>A warning where the last day has passed.</source>
        <translation>最后一天已过的为警告。</translation>
    </message>
    <message>
        <source>Tools that have just been drawn, and tools that are live, leaving or gone.</source>
        <translation>刚刚画出的工具，以及在用、即将停用或已停用的工具。</translation>
    </message>
    <message>
        <source>A last day that is not known is none, unless a question about the tool is open.</source>
        <translation>最后一天不清楚，视为没有，除非有关该工具的问题尚未答复。</translation>
    </message>
    <message>
        <source>Trials that nobody ends become tools that nobody chose, with data in them and an invoice behind them.</source>
        <translation>没有人结束的试用，会变成没有人选定过的工具，里面存着数据，背后还有账单。</translation>
    </message>
    <message>
        <source>Note the day on which you decide, or decide now: it stays, or it goes.</source>
        <translation>记下作出决定的日期，或现在就决定：保留还是停用。</translation>
    </message>
    <message>
        <source>When does the trial of “%1” end, and who decides?</source>
        <translation>“%1”的试用何时结束，由谁决定？</translation>
    </message>
    <message>
        <source>Time to note when a new trial ends</source>
        <translation>新的试用写明何时结束的期限</translation>
    </message>
    <message>
        <source>Two ways for different data, there and back, and two ways of which both go through a hub.</source>
        <translation>两条路径传的是不同的数据，一条去、一条回，以及两条都经由枢纽。</translation>
    </message>
    <message>
        <source>What a flow carries leaves the answer open where it could be the same.</source>
        <translation>数据流携带什么不清楚，而有可能是同样的数据时，暂不作判断。</translation>
    </message>
    <message>
        <source>Tools with a replacement, tools on which nothing rests, and contracts that renew by themselves.</source>
        <translation>有替代工具的工具，没有任何内容依靠的工具，以及会自动续约的合同。</translation>
    </message>
    <message>
        <source>A contract&apos;s end or renewal that is not known leaves the answer open where nothing else decides. A replacement that is not known is missing, unless a question about the tool is open.</source>
        <translation>合同何时到期或是否续约不清楚，又没有其他依据可以判断时，暂不作判断。替代工具不清楚，视为缺少，除非有关该工具的问题尚未答复。</translation>
    </message>
    <message>
        <source>A tool that is gone has no live flows, so what was drawn from it counts as long as the flow itself is not gone.</source>
        <translation>已停用的工具没有在用的数据流，因此只要数据流本身没有停用，从该工具画出的数据流仍计算在内。</translation>
    </message>
    <message>
        <source>An error for a criticality of 4.</source>
        <translation>关键程度为 4 时为错误。</translation>
    </message>
    <message>
        <source>Connections that nobody would miss: a few tools left alone, and tools with another way around. A noted fallback settles it where the criticality is known.</source>
        <translation>断开也没有人在意的连接：只有少数几个工具落单，或有其他路径可以绕行。如果关键程度清楚，记下应急办法即可。</translation>
    </message>
    <message>
        <source>A criticality that is not known is part of the finding. The answer is open only while a question about the tool is open and its fallback decides.</source>
        <translation>关键程度不清楚本身就属于这项发现。只有在有关该工具的问题尚未答复、而结论取决于其应急办法时，才暂不作判断。</translation>
    </message>
    <message>
        <source>Loops with a person or a customer&apos;s click in them, and flows that may not overwrite their target, if that is said.</source>
        <translation>其中有人工搬运或客户点击的循环，以及已写明不可覆盖目标的数据流。</translation>
    </message>
    <message>
        <source>How a flow moves, what it carries or what part a tool has leaves the answer open. A rule for conflicts that is not known is missing, unless a question about the flow is open.</source>
        <translation>数据流如何流转、携带什么，或工具对数据起什么作用，不清楚时暂不作判断。冲突规则不清楚，视为缺少，除非有关该数据流的问题尚未答复。</translation>
    </message>
    <message>
        <source>There is one finding for the tools that hang together by the same data, with one of the shortest loops: all loops are more than anybody wants to read.</source>
        <translation>因同样的数据连在一起的工具合为一项发现，并列出其中一个最短的循环：全部循环太多，没有人愿意都看。</translation>
    </message>
    <message>
        <source>Modules of one suite, and what serves its own end: advertising, social networks, messengers, spreadsheets, reports and the category other.</source>
        <translation>同一套件的模块，以及各有用途的类别：广告、社交媒体、即时通讯、电子表格、报告和“其他”。</translation>
    </message>
    <message>
        <source>A category or a department that is not known leaves the answer open where it could make up the number.</source>
        <translation>类别或部门不清楚，而有可能因此达到数量时，暂不作判断。</translation>
    </message>
    <message>
        <source>Reports, archives and tools that send to customers, where data ends by nature, tools that are marked as end points, and tools that nothing goes into.</source>
        <translation>数据本来就止于此的报告类工具、归档工具和向客户发送内容的工具，标为终点的工具，以及没有任何流入的工具。</translation>
    </message>
    <message>
        <source>Nothing leaves the answer open: a use that nobody has drawn is what this is about. A role or a category excuses only where it is set.</source>
        <translation>不存在暂不作判断的情况：没有人画出用途，正是这条规则要指出的。角色或类别只有在已设定时才能作为例外的依据。</translation>
    </message>
    <message>
        <source>“%1” is in the project, but on none of its pictures.</source>
        <translation>“%1”在项目中，但不在任何视图上。</translation>
    </message>
    <message>
        <source>On no picture</source>
        <translation>不在任何视图上</translation>
    </message>
    <message>
        <source>A live tool or an activity that is on none of the views of the project.</source>
        <translation>在用的工具或工作项，没有出现在项目的任何视图上。</translation>
    </message>
    <message>
        <source>Projects without views of their own, views that show all of a kind, and parts of a tool that is on a picture.</source>
        <translation>没有自建视图的项目，显示某一种类全部元素的视图，以及所属工具已在图上的组成部分。</translation>
    </message>
    <message>
        <source>Nothing leaves the answer open: what is on a picture is always known.</source>
        <translation>不存在暂不作判断的情况：图上有什么始终是清楚的。</translation>
    </message>
    <message>
        <source>What nobody sees is forgotten in every meeting, and then in every decision.</source>
        <translation>没有人看到的内容，每次会议都会被遗忘，之后每次决定也会漏掉它。</translation>
    </message>
    <message>
        <source>Put it on the view where people would look for it, or delete it if it is left over.</source>
        <translation>把它放到大家会去找它的视图上；如果只是遗留下来的，就删除它。</translation>
    </message>
    <message>
        <source>Tools that stand alone on purpose, tools with a connected part, ideas, what is gone, and what was drawn just now.</source>
        <translation>有意独立的工具，有某个部分已连接的工具，处于设想阶段的、已停用的，以及刚刚画出的。</translation>
    </message>
    <message>
        <source>A connection that nobody has drawn is what this is about. But while hardly any tool is connected the map is still a list, and the answer is open for all.</source>
        <translation>没有人画出连接，正是这条规则要指出的。但如果几乎没有工具已连接，地图就还只是一份清单，对所有工具都暂不作判断。</translation>
    </message>
    <message>
        <source>Without that, a list of tools that was just pasted would give a finding for each of its lines.</source>
        <translation>否则，刚粘贴进来的一份工具清单，每一行都会产生一项发现。</translation>
    </message>
    <message>
        <source>Small groups, groups with a tool in the middle, and everything that runs through a hub. Several flows between two tools are one connection.</source>
        <translation>小规模的组，有一个工具处于中心的组，以及经由枢纽的一切。两个工具之间的多条数据流算作一条连接。</translation>
    </message>
    <message>
        <source>Nothing leaves the answer open. A tool is a hub where its role says so or, without one, its category.</source>
        <translation>不存在暂不作判断的情况。工具是不是枢纽，以其角色为准；没有角色时，以类别为准。</translation>
    </message>
    <message>
        <source>The finding is named after the tool with the most connections, so that it stays the same while others come and go.</source>
        <translation>这项发现以连接最多的工具命名，这样其他工具增减时，它仍是同一项发现。</translation>
    </message>
    <message>
        <source>“%1” has used %2 of the %3 that its contract includes, %4 percent.</source>
        <translation>“%1”的合同包含 %3，已用 %2，即 %4%。</translation>
    </message>
    <message>
        <source>Near its limit</source>
        <translation>接近上限</translation>
    </message>
    <message>
        <source>A live tool that has used most of the quota that its contract includes.</source>
        <translation>在用的工具已用掉合同所含配额的大部分。</translation>
    </message>
    <message>
        <source>A warning where the quota is used up.</source>
        <translation>配额用完时为警告。</translation>
    </message>
    <message>
        <source>Tools without a quota, and those of which nobody knows one.</source>
        <translation>没有配额的工具，以及没有人知道配额是多少的工具。</translation>
    </message>
    <message>
        <source>How much is used leaves the answer open, where a quota is known.</source>
        <translation>配额已知而用量不清楚时，暂不作判断。</translation>
    </message>
    <message>
        <source>At the limit messages stay unsent or the price jumps, mostly in the busiest week of the year.</source>
        <translation>到了上限，消息会发不出去，或者价格大涨，而且多半就在一年中最忙的那一周。</translation>
    </message>
    <message>
        <source>Look up how fast it grows, tidy up what nobody needs, or agree on more before it is urgent.</source>
        <translation>看看用量增长得多快，清理没有人需要的内容，或者趁还不紧急先谈好更多配额。</translation>
    </message>
    <message>
        <source>Part of the quota that may be used</source>
        <translation>配额中可以用掉的比例</translation>
    </message>
    <message>
        <source>Small maps, and hubs with a backup owner whose connections are mostly watched.</source>
        <translation>小规模的地图，以及有备份负责人且大部分连接有监控的枢纽。</translation>
    </message>
    <message>
        <source>Connections of which it is not known whether somebody watches leave the answer open where they could make up the share. A backup owner that is not known is missing, unless a question about the tool is open.</source>
        <translation>是否有人监控不清楚的连接，如果有可能使占比达到界限，则暂不作判断。备份负责人不清楚，视为缺少，除非有关该工具的问题尚未答复。</translation>
    </message>
    <message>
        <source>Names that differ only by a number or a region, short names with a slip in them, and tools of which one is part of the other.</source>
        <translation>名称只因数字或地区而不同的，名称较短而有一处笔误的，以及其中一个隶属于另一个的工具。</translation>
    </message>
    <message>
        <source>A tool without a name leaves the answer open.</source>
        <translation>工具没有名称时，暂不作判断。</translation>
    </message>
    <message>
        <source>In short names two different letters mostly are two different products, such as Shopify and Spotify: two slips need eight letters, and one needs six.</source>
        <translation>名称较短时，相差两个字符往往就是两个不同的产品，例如 Shopify 和 Spotify：因此相差两处的名称至少要有八个字符，相差一处的至少要有六个。</translation>
    </message>
    <message>
        <source>Maps with few touchpoints, what people carry, and links.</source>
        <translation>触点很少的地图，人工搬运的数据，以及链接。</translation>
    </message>
    <message>
        <source>How it moves leaves the answer open, unless the target is known to serve a customer.</source>
        <translation>流转方式不清楚时，暂不作判断，除非已知目标服务于客户。</translation>
    </message>
    <message>
        <source>Of a flow in both directions either end may serve: what comes back is used too.</source>
        <translation>双向数据流的任何一端都可能服务于客户：传回来的数据同样有人使用。</translation>
    </message>
    <message>
        <source>Touchpoints that are between people only, if somebody has said so, and those that an activity stands behind.</source>
        <translation>已有人写明仅由人完成的触点，以及有工作项支持的触点。</translation>
    </message>
    <message>
        <source>Nothing leaves the answer open: support that nobody has drawn is what this is about. A tool whose status is not known counts as live.</source>
        <translation>不存在暂不作判断的情况：没有人画出支持，正是这条规则要指出的。状态不清楚的工具视为在用。</translation>
    </message>
    <message>
        <source>Small maps, and projects whose own layers have no evaluation, insight or strategy.</source>
        <translation>小规模的地图，以及自定义的层中没有“评估”“洞察”或“策略”的项目。</translation>
    </message>
    <message>
        <source>An element whose layer is not known leaves the answer open where it could make a way back. So does a map on which hardly any tool is connected: it is still a list.</source>
        <translation>元素所属的层不清楚，而它有可能构成回路时，暂不作判断。几乎没有工具相互连接时也是如此：地图还只是一份清单。</translation>
    </message>
    <message>
        <source>Numbers with one live source, numbers of which one source leads, and numbers of one name with one definition.</source>
        <translation>只有一个在用来源的指标，多个来源中已指明以哪个为准的指标，以及同名且定义相同的指标。</translation>
    </message>
    <message>
        <source>A definition that is not known leaves the answer open where another number has the same name. Tools that are gone are no source.</source>
        <translation>定义不清楚，而另有指标与其同名时，暂不作判断。已停用的工具不算来源。</translation>
    </message>
    <message>
        <source>Steps with one tool behind both, steps that need no context, and steps without a tool. Where the customer is asked twice, the rule of that name speaks instead.</source>
        <translation>前后两步用同一个工具的，不需要前情的步骤，以及没有工具的步骤。客户被问了两次的情况，由规则“同一件事问了客户两次”指出。</translation>
    </message>
    <message>
        <source>Nothing leaves the answer open: a way that nobody has drawn is what this is about.</source>
        <translation>不存在暂不作判断的情况：没有人画出路径，正是这条规则要指出的。</translation>
    </message>
    <message>
        <source>Also a link counts as a way, since a click can carry context along.</source>
        <translation>链接也算一条路径，因为客户点击时可以带上前情。</translation>
    </message>
    <message>
        <source>Journeys without any number, which are another rule&apos;s matter, and those with one number for a stage, the journey or the business.</source>
        <translation>没有任何指标的客户旅程（由另一条规则指出），以及至少有一个指标针对阶段、客户旅程或整体业务的客户旅程。</translation>
    </message>
    <message>
        <source>A scope that is not known leaves the answer open, unless another number is known to tell about more than a channel.</source>
        <translation>范围不清楚时，暂不作判断，除非已知另有指标反映的不只是某个渠道。</translation>
    </message>
    <message>
        <source>Journeys with an owner and a number for the whole. Where all numbers are about channels, another rule speaks of them, and this one only asks for an owner.</source>
        <translation>有负责人、也有指标衡量整体的客户旅程。如果所有指标都只针对渠道，则由另一条规则指出，这条规则只看是否有负责人。</translation>
    </message>
    <message>
        <source>An owner that is not known is missing, unless a question about the journey is open. The scope of a number that is not known leaves the number open.</source>
        <translation>负责人不清楚，视为缺少，除非有关这段客户旅程的问题尚未答复。指标的范围不清楚时，对是否有衡量整体的指标暂不作判断。</translation>
    </message>
    <message>
        <source>An error where the pay of both sides is known to hang on these numbers.</source>
        <translation>已知双方的薪酬都与这些指标挂钩时为错误。</translation>
    </message>
    <message>
        <source>Numbers of one department, numbers on different touchpoints, and pairs that are not on the list unless somebody marked them.</source>
        <translation>同一部门的指标，针对不同触点的指标，以及不在常见冲突之列、也没有人标为冲突的成对指标。</translation>
    </message>
    <message>
        <source>A department or a wanted direction that is not known leaves the answer open.</source>
        <translation>部门或期望方向不清楚时，暂不作判断。</translation>
    </message>
    <message>
        <source>Customers feel bad at “%1” (%2 on a scale from −2 to 2), and no plan speaks of it.</source>
        <translation>客户在“%1”感受不好（在 −2 到 2 的范围内为 %2），而没有任何方案提到它。</translation>
    </message>
    <message>
        <source>Pain without a plan</source>
        <translation>有痛点却没有计划</translation>
    </message>
    <message>
        <source>A touchpoint at which customers feel bad, and of which no step of a scenario speaks.</source>
        <translation>客户感受不好的触点，而且没有任何方案的步骤提到它。</translation>
    </message>
    <message>
        <source>A warning where they feel very bad.</source>
        <translation>感受很差时为警告。</translation>
    </message>
    <message>
        <source>Touchpoints at which customers feel neutral or good, and those of which a scenario changes something.</source>
        <translation>客户感受一般或良好的触点，以及已有方案要对其作出改变的触点。</translation>
    </message>
    <message>
        <source>A feeling that nobody has asked about is no pain. While a question about the touchpoint is open, so is the answer.</source>
        <translation>没有人询问过的感受不算痛点。有关该触点的问题尚未答复时，暂不作判断。</translation>
    </message>
    <message>
        <source>Customers leave where it hurts, and everybody in the room knows the place already.</source>
        <translation>客户会在难受的地方离开，而在座的每个人都早就知道是哪里。</translation>
    </message>
    <message>
        <source>Decide what is to change there and who sees to it, and note it as a step of a scenario.</source>
        <translation>决定那里要改变什么、由谁来落实，并记为方案中的一步。</translation>
    </message>
    <message>
        <source>What can we do so that “%1” feels better?</source>
        <translation>怎样才能让客户在“%1”感受更好？</translation>
    </message>
    <message>
        <source>Stages in which one touchpoint is measured, and journeys that a number of the scope stage measures.</source>
        <translation>其中有一个触点得到衡量的阶段，以及有范围为“阶段”的指标衡量的客户旅程。</translation>
    </message>
    <message>
        <source>A scope or a stage that is not known leaves the answer open where it could be what is missing, and so does an open question about the journey.</source>
        <translation>范围或阶段不清楚，而它可能正是缺少的内容时，暂不作判断；有关这段客户旅程的问题尚未答复时也是如此。</translation>
    </message>
    <message>
        <source>Promises that a live tool or an activity fulfils and that have a proof.</source>
        <translation>有在用的工具或工作项履行、并且有证明的承诺。</translation>
    </message>
    <message>
        <source>A proof that is not known is missing, unless a question about the promise is open.</source>
        <translation>证明不清楚，视为缺少，除非有关该承诺的问题尚未答复。</translation>
    </message>
    <message>
        <source>Activities where all four are said. An owner will do where nobody is named as responsible.</source>
        <translation>四项都已写明的工作项。没有指定执行人时，有负责人也可以。</translation>
    </message>
    <message>
        <source>What is not known is missing, unless a question about the activity is open.</source>
        <translation>不清楚的视为缺少，除非有关该工作项的问题尚未答复。</translation>
    </message>
    <message>
        <source>Maps on which few things have a layer yet. What is an idea or gone fills no layer.</source>
        <translation>还只有少数内容归入某层的地图。处于设想阶段或已停用的内容不算填补某层。</translation>
    </message>
    <message>
        <source>Something live without a known layer may be what is missing, so the answer stays open. Having no layer on purpose is an answer.</source>
        <translation>在用但所属的层不清楚的内容，可能正是缺少的那一项，因此暂不作判断。有意不归入任何层，也算是答案。</translation>
    </message>
    <message>
        <source>Spreadsheets that only collect or only give, and those with automatic connections on both sides.</source>
        <translation>只收集数据或只提供数据的电子表格，以及两侧都是自动连接的电子表格。</translation>
    </message>
    <message>
        <source>How it moves leaves the answer open where no other connection of the spreadsheet is by hand. A category that is not known is no spreadsheet.</source>
        <translation>流转方式不清楚，而该电子表格没有其他人工连接时，暂不作判断。类别不清楚的，不视为电子表格。</translation>
    </message>
    <message>
        <source>Maps with few placed things or a single layer, and projects whose own layers have other names. One way that leads to one of them is enough.</source>
        <translation>归入某层的内容很少或只有一层的地图，以及自定义的层名称不同的项目。只要有一条路径通到其中一项就够了。</translation>
    </message>
    <message>
        <source>Something whose layer is not known leaves the answer open where it could be the way. So does a map on which hardly any tool is connected: it is still a list.</source>
        <translation>所属的层不清楚的内容，如果有可能正是这条路径，则暂不作判断。几乎没有工具相互连接时也是如此：地图还只是一份清单。</translation>
    </message>
    <message>
        <source>“%1” was to be answered by %2.</source>
        <translation>“%1”最晚应在 %2 得到答复，但还没有。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was asked %n days ago and has no answer yet.</source>
        <translation>
            <numerusform>“%1”在 %n 天前提出，还没有答复。</numerusform>
        </translation>
    </message>
    <message>
        <source>A question that nobody answers</source>
        <translation>没有人答复的问题</translation>
    </message>
    <message>
        <source>A question without an answer whose day has passed or, where it has none, that was asked some time ago.</source>
        <translation>还没有答复的问题，截止日期已过；没有截止日期的，则已提出一段时间。</translation>
    </message>
    <message>
        <source>Questions that have an answer, whatever their day, and those that are not due yet.</source>
        <translation>已有答复的问题（不论截止日期），以及还没有到期的问题。</translation>
    </message>
    <message>
        <source>Where it is not known when it was asked or is due, the answer is open.</source>
        <translation>何时提出或何时到期不清楚时，暂不作判断。</translation>
    </message>
    <message>
        <source>While a question is open the map does not complain about what it asks, so an old one hides what is missing.</source>
        <translation>问题尚未答复时，地图不会对所问的内容提出意见，因此一个搁置已久的问题会掩盖缺少的内容。</translation>
    </message>
    <message>
        <source>Answer it, ask somebody else, or delete it if nobody needs to know any more.</source>
        <translation>答复它，或改问别人；如果已没有人需要知道，就删除它。</translation>
    </message>
    <message>
        <source>Time to answer a question</source>
        <translation>答复问题的期限</translation>
    </message>
    <message>
        <source>Steps that ask for different data, steps with one tool behind both, and steps between which a live flow carries the data, in however many hops.</source>
        <translation>询问不同数据的步骤，前后用同一个工具的步骤，以及有在用的数据流把数据从前一步传到后一步的步骤，无论中间经过几个环节。</translation>
    </message>
    <message>
        <source>What a step asks for, what a flow carries, and whether customers repeat themselves leave the answer open, unless something else is known to be asked twice.</source>
        <translation>步骤询问什么、数据流携带什么、客户是否要重复提供，不清楚时暂不作判断，除非已知另有内容问了两次。</translation>
    </message>
    <message>
        <source>Steps on two branches of a journey are not one behind the other: no customer goes both ways.</source>
        <translation>客户旅程中分属两个分支的步骤不算前后相连：没有客户会两边都走。</translation>
    </message>
    <message>
        <source>Information above the limit; a warning and an error from the two higher limits on.</source>
        <translation>超过界限为提示；达到另外两个更高的界限时，分别为警告和错误。</translation>
    </message>
    <message>
        <source>Journeys of a single step, steps within one department, and hand-offs to a team that is no step of the journey.</source>
        <translation>只有一步的客户旅程，同一部门内的步骤，以及交接给不在这段客户旅程步骤之列的团队。</translation>
    </message>
    <message>
        <source>A step without a department makes no hand-off: a half-drawn journey has fewer hand-offs, not unknown ones.</source>
        <translation>没有写明部门的步骤不构成交接：只画了一半的客户旅程是交接较少，而不是交接情况不清楚。</translation>
    </message>
    <message>
        <source>Flows that run by machine, links, and data that is public or internal.</source>
        <translation>由机器自动流转的数据流，链接，以及公开或内部的数据。</translation>
    </message>
    <message>
        <source>How it moves or what it carries leaves the answer open, unless the other half is known to be harmless. One personal object among several is enough.</source>
        <translation>如何流转或携带什么不清楚时，暂不作判断，除非已知另一方面没有问题。多项数据中只要有一项是个人信息就算。</translation>
    </message>
    <message numerus="yes">
        <source>People carry data from “%1” to “%2” by hand, for %3 hours a month.</source>
        <translation>
            <numerusform>从“%1”到“%2”的数据靠人工搬运，每月花 %3 小时。</numerusform>
        </translation>
    </message>
    <message>
        <source>A flow is information below the lower limit of hours a month, and an error from the upper one on. A hand-off, or a flow of which the hours are not known, is a warning.</source>
        <translation>数据流每月的小时数低于下限为提示，达到上限起为错误。交接或小时数不清楚的数据流为警告。</translation>
    </message>
    <message>
        <source>Flows that run by machine, links that a customer clicks, and flows of tools that are gone or only an idea.</source>
        <translation>由机器自动流转的数据流，客户点击的链接，以及已停用或处于设想阶段的工具的数据流。</translation>
    </message>
    <message>
        <source>Whether it is carried by hand stays an open question while nobody knows how it moves. How long it takes need not be known for a finding.</source>
        <translation>如何流转还不清楚时，对是否靠人工搬运暂不作判断。即使不清楚要花多少时间，也会列出发现。</translation>
    </message>
    <message>
        <source>Links that a customer clicks, and flows that are not live. That we asked and there is none is an answer too.</source>
        <translation>客户点击的链接，以及不在用的数据流。问过并确认没有，也算是答案。</translation>
    </message>
    <message>
        <source>Here not knowing is the finding. It waits only while a question about the flow is open: somebody is asking already.</source>
        <translation>在这里，不清楚本身就是发现。只有在有关该数据流的问题尚未答复时才暂缓：已经有人在问了。</translation>
    </message>
    <message>
        <source>A single flow by hand, flows side by side, and a chain in which a machine takes over or other data goes on.</source>
        <translation>单独一条人工数据流，并列的数据流，以及中间改由机器传送或换成其他数据的一串数据流。</translation>
    </message>
    <message>
        <source>A flow of which the way or the data is not known stays an open question, and so does a neighbour that it might make a chain with. A chain that is known stays one.</source>
        <translation>流转方式或携带的数据不清楚的数据流，暂不作判断；可能与它首尾相连的相邻数据流也一样。已知首尾相连的仍然成立。</translation>
    </message>
    <message>
        <source>“%1” passes %2 on at least every hour, but gets it once a day at most.</source>
        <extracomment>%2 is a list of data</extracomment>
        <translation>“%1”至少每小时把 %2 传出一次，但最多每天才收到一次。</translation>
    </message>
    <message>
        <source>Fast use of slow data</source>
        <translation>数据来得慢，用得快</translation>
    </message>
    <message>
        <source>A live tool that passes data on in real time or hourly, while all that brings it this data comes once a day or less often.</source>
        <translation>在用的工具实时或每小时把数据传出，而为它带来这项数据的所有途径都是每天一次或更少。</translation>
    </message>
    <message>
        <source>Tools that are the authority of the data, tools that get it on demand or fast from one side, and data that no flow brings.</source>
        <translation>身为该数据权威来源的工具，按需得到数据或至少有一处能快速得到数据的工具，以及没有数据流带来的数据。</translation>
    </message>
    <message>
        <source>How often it comes, or what a flow brings, leaves the answer open. A rhythm that is not known on the way out is not fast.</source>
        <translation>数据多久来一次、数据流带来什么，不清楚时暂不作判断。传出的频率不清楚的，不视为快。</translation>
    </message>
    <message>
        <source>How fast a tool uses data is only seen by how often it sends it on, so the rule is about tools that pass on what they get.</source>
        <translation>工具用数据有多快，只能从它多久传出一次看出来，因此这条规则只针对把收到的数据再传出去的工具。</translation>
    </message>
    <message>
        <source>Customers get yesterday&apos;s prices, stocks or wishes at the speed of today.</source>
        <translation>客户以今天的速度，得到的是昨天的价格、库存或偏好。</translation>
    </message>
    <message>
        <source>Let the data come as often as it is used, or agree that less often is enough on the way out.</source>
        <translation>让数据来的频率跟上使用的频率，或者约定传出时不必那么频繁。</translation>
    </message>
    <message>
        <source>What people carry, links, and flows on which little rests: a touchpoint of criticality 1 or 2 is no reason to be called at night.</source>
        <translation>人工搬运的数据，链接，以及没有多少内容依靠的数据流：关键程度为 1 或 2 的触点，不值得半夜叫人起来处理。</translation>
    </message>
    <message>
        <source>How it moves, how critical the touchpoint is, or whether somebody watches leaves the answer open, unless the rest decides it. A plan for failure that was asked about and is none is missing.</source>
        <translation>如何流转、触点的关键程度、是否有人监控，不清楚时暂不作判断，除非凭其余信息已能判断。出错时的应对办法问过并确认没有的，视为缺少。</translation>
    </message>
    <message>
        <source>The way on to a touchpoint stops where people carry the data: they notice when there is nothing to carry. Otherwise a review of a dashboard would make a page of the shop rest on it.</source>
        <translation>通向触点的路径到人工搬运处为止：没有数据可搬时，搬运的人会察觉。否则，只要有人定期查看仪表板，就会变成商城的某个页面依靠这条数据流。</translation>
    </message>
    <message>
        <source>Data that is not core, data that only one tool keeps, and tools that only read it or pass it on. Two authorities are fine where each is for another part.</source>
        <translation>不是核心数据的数据，只有一个工具保存的数据，以及只读取或转发数据的工具。两个权威来源各对一部分为准，也没有问题。</translation>
    </message>
    <message>
        <source>Whether the data is core, how a tool holds it, or what a flow brings to a second tool leaves the answer open. A type that is not known makes a warning.</source>
        <translation>数据是否为核心数据、工具如何存有它，或数据流把什么带到第二个工具，不清楚时暂不作判断。数据的类型不清楚时为警告。</translation>
    </message>
    <message>
        <source>Only scopes that are said and differ keep two authorities apart: one without a scope claims everything.</source>
        <translation>只有写明且互不相同的范围，才能把两个权威来源区分开：没有写明范围的，就等于对全部为准。</translation>
    </message>
    <message>
        <source>A warning for a criticality of 3 or 4.</source>
        <translation>关键程度为 3 或 4 时为警告。</translation>
    </message>
    <message>
        <source>Tools that are ideas or gone, and those that were drawn a short while ago.</source>
        <translation>处于设想阶段或已停用的工具，以及不久前才画出的工具。</translation>
    </message>
    <message>
        <source>Where nobody noted a look, the day counts on which it was drawn; without that the answer is open. So it is where the criticality or the evidence would decide and is not known.</source>
        <translation>没有人记下核实日期时，以画出的日期为准；连画出的日期也没有时，暂不作判断。结论取决于关键程度或依据、而它们不清楚时，也是如此。</translation>
    </message>
    <message>
        <source>Teams, since somebody there can stand in; tools with a backup owner; and tools that are ideas or gone.</source>
        <translation>由团队负责的，因为团队里有人可以代替；有备份负责人的工具；以及处于设想阶段或已停用的工具。</translation>
    </message>
    <message>
        <source>A criticality that is not known leaves the answer open where it would decide, and so does an open question about a tool without a backup.</source>
        <translation>关键程度不清楚，而结论取决于它时，暂不作判断；有关没有备份负责人的工具的问题尚未答复时也是如此。</translation>
    </message>
    <message>
        <source>It never counts or ranks people: it is about the tools that stand still when one person is away.</source>
        <translation>这条规则从不对人做统计或排名：它针对的是一个人不在时就会停下的工具。</translation>
    </message>
    <message>
        <source>Links, what people carry, and connections within one department that carry nothing personal and join no journey.</source>
        <translation>链接，人工搬运的数据，以及在同一部门之内、不携带个人信息、也不连接同一段客户旅程的连接。</translation>
    </message>
    <message>
        <source>How it moves, what it carries and which journey it serves leave the answer open. Departments that are not known are not different.</source>
        <translation>如何流转、携带什么、服务于哪段客户旅程，不清楚时暂不作判断。部门不清楚的，不视为不同部门。</translation>
    </message>
    <message>
        <source>What is gone needs nobody, though it may keep the name. Teams and people who are named nowhere do not count; the last day itself is still a day at work.</source>
        <translation>已停用的内容不需要有人负责，名字留着也无妨。团队以及没有负责任何内容的人不计入；最后一天当天仍算在职。</translation>
    </message>
    <message>
        <source>A last day that is not known leaves the answer open; who has none stays.</source>
        <translation>最后一天不清楚时，暂不作判断；没有最后一天的，视为继续在职。</translation>
    </message>
    <message>
        <source>An error for a criticality of 3 or 4, information for a trial that has just begun.</source>
        <translation>关键程度为 3 或 4 时为错误，刚开始试用的为提示。</translation>
    </message>
    <message>
        <source>Ideas and what is gone. A journey without an owner is another rule&apos;s matter.</source>
        <translation>处于设想阶段或已停用的内容。没有负责人的客户旅程由另一条规则指出。</translation>
    </message>
    <message>
        <source>An owner that is not known is missing, unless a question about it is open: then somebody is asking already.</source>
        <translation>负责人不清楚，视为缺少，除非有关它的问题尚未答复：那样就是已经有人在问了。</translation>
    </message>
    <message>
        <source>Information while the project is young.</source>
        <translation>项目刚开始不久时为提示。</translation>
    </message>
    <message>
        <source>An empty map: there is nothing to answer for yet.</source>
        <translation>空白的地图：还没有什么需要有人负责。</translation>
    </message>
    <message>
        <source>A day of the next audit that nobody knows leaves the answer open; that none is planned is fine. An owner that is not known is missing, unless a question about the project is open.</source>
        <translation>下次审查的日期不清楚时，暂不作判断；确认没有安排审查，也没有问题。负责人不清楚，视为缺少，除非有关该项目的问题尚未答复。</translation>
    </message>
    <message>
        <source>“%1” answers for “%2”, is not of the firm, and nobody of the firm can stand in.</source>
        <translation>“%1”负责“%2”，但属于公司外部，而公司内部没有人可以代替。</translation>
    </message>
    <message>
        <source>An outside party answers for it</source>
        <translation>由外部负责</translation>
    </message>
    <message>
        <source>A live tool of criticality 3 or 4 that is owned by an agency, a partner or somebody there, and has no backup owner of the firm.</source>
        <translation>关键程度为 3 或 4 的在用工具，由代理商、合作伙伴或其中的人负责，而且没有公司内部的备份负责人。</translation>
    </message>
    <message>
        <source>A warning for a criticality of 4.</source>
        <translation>关键程度为 4 时为警告。</translation>
    </message>
    <message>
        <source>Tools of little criticality, and those with somebody of the firm as backup owner.</source>
        <translation>关键程度低的工具，以及有公司内部的人担任备份负责人的工具。</translation>
    </message>
    <message>
        <source>A criticality that is not known leaves the answer open. Outside is only who is marked so.</source>
        <translation>关键程度不清楚时，暂不作判断。只有标明为公司外部的才算外部。</translation>
    </message>
    <message>
        <source>When the contract with them ends, so do the access, the knowledge and the phone number.</source>
        <translation>与他们的合同一结束，访问权限、相关知识和联系电话也就随之而去。</translation>
    </message>
    <message>
        <source>Name somebody of the firm who has access too and can stand in, or take it over.</source>
        <translation>指定一位同样有访问权限、可以代替的公司内部人员，或把它接手过来。</translation>
    </message>
    <message>
        <source>Departments without a team on the map, and those with few tools that send data to few others.</source>
        <translation>地图上没有团队的部门，以及工具不多、数据也只流向少数部门的部门。</translation>
    </message>
    <message>
        <source>A tool without a department belongs to none. While a question about the team is open, so is the answer.</source>
        <translation>没有写明部门的工具不属于任何部门。有关该团队的问题尚未答复时，暂不作判断。</translation>
    </message>
    <message>
        <source>Tools that are known to run on your own machines, tools without a vendor, and agreements that are there or not needed.</source>
        <translation>已知在自有设备上运行的工具，没有供应商的工具，以及已有协议或不需要协议的情况。</translation>
    </message>
    <message>
        <source>A vendor, personal data or an agreement of which nothing is known leaves the answer open: nobody has looked yet.</source>
        <translation>供应商、个人信息或协议的情况完全不清楚时，暂不作判断：还没有人查过。</translation>
    </message>
    <message>
        <source>Tools that speak to everybody alike, such as one for posts on social media, if they are known to hold no personal data and get none. The authority for consent itself passes.</source>
        <translation>对所有人发送同样内容的工具，例如在社交媒体上发帖的工具，前提是已知它不存有也不接收个人信息。同意的权威来源本身符合要求。</translation>
    </message>
    <message>
        <source>Whether a tool sends, what it gets, and whether a flow carries consent leave the answer open where they could change it.</source>
        <translation>工具是否发送内容、接收什么、数据流是否携带同意，不清楚且可能影响结论时，暂不作判断。</translation>
    </message>
    <message>
        <source>Flows that are encrypted, flows without personal data, and links.</source>
        <translation>已加密的数据流，不含个人信息的数据流，以及链接。</translation>
    </message>
    <message>
        <source>Encryption or data of which nothing is known leaves the answer open.</source>
        <translation>是否加密或携带什么数据完全不清楚时，暂不作判断。</translation>
    </message>
    <message>
        <source>Data that is public or internal, and data that no live tool keeps and no live flow carries.</source>
        <translation>公开或内部的数据，以及没有在用的工具保存、也没有在用的数据流携带的数据。</translation>
    </message>
    <message>
        <source>What is not filled in is the hole, unless a question about the data is open. Whether it is personal, and whether a tool has it, leave the answer open.</source>
        <translation>没有填写的就是缺漏，除非有关该数据的问题尚未答复。是否为个人信息、是否有工具存有它，不清楚时暂不作判断。</translation>
    </message>
    <message>
        <source>A warning with the privacy profile alone, which has no law of a country behind it.</source>
        <translation>仅启用隐私规则集时为警告，因为它不以任何国家的法律为依据。</translation>
    </message>
    <message>
        <source>Links, flows within one country or within the places that the profile names, and flows with a noted safeguard. The European Union and its members are one place.</source>
        <translation>链接，在同一个国家之内或在规则集列出的地方之间的数据流，以及已写明保障措施的数据流。欧盟及其成员国视为同一个地方。</translation>
    </message>
    <message>
        <source>Where the data lies, and whether it is personal, leave the answer open.</source>
        <translation>数据存放在哪里、是否为个人信息，不清楚时暂不作判断。</translation>
    </message>
    <message>
        <source>Flows that need no consent or where it is enforced, flows without personal data, and links.</source>
        <translation>不需要同意或同意已落实的数据流，不含个人信息的数据流，以及链接。</translation>
    </message>
    <message>
        <source>Whatever is not known leaves the answer open, unless the rest decides it.</source>
        <translation>任何一项不清楚时，都暂不作判断，除非凭其余信息已能判断。</translation>
    </message>
    <message>
        <source>The purpose is that of the flow: data that is kept for marketing may well go somewhere for service.</source>
        <translation>用途以数据流的用途为准：为营销而保存的数据，也完全可能为了服务而传到别处。</translation>
    </message>
    <message>
        <source>“%1” has renewed by itself. If that was for a year, it does so again unless it is cancelled by %2, and no decision is noted.</source>
        <translation>“%1”已自动续约。如果续了一年，除非在 %2 之前解约，否则会再次自动续约，还没有记下决定。</translation>
    </message>
    <message>
        <source>“%1” has renewed by itself. If that was for a year, the last day to cancel was %2, and no decision is noted.</source>
        <translation>“%1”已自动续约。如果续了一年，最后解约日 %2 已过，还没有记下决定。</translation>
    </message>
    <message>
        <source>Contracts that end by themselves, renewals that are decided, and tools that are gone.</source>
        <translation>到期自行终止的合同，已就续约作出决定的合同，以及已停用的工具。</translation>
    </message>
    <message>
        <source>No known decision is none, unless a question about the tool is open; no known time of notice is none. Whether and when it renews leaves the answer open.</source>
        <translation>不清楚是否有决定，视为没有决定，除非有关该工具的问题尚未答复；通知期不清楚，视为没有通知期。是否续约、何时续约不清楚时，暂不作判断。</translation>
    </message>
    <message>
        <source>Your own hosts, what somebody has looked at and ignored, and fonts and delivery networks unless somebody wants to see them.</source>
        <translation>自有主机，有人看过并已忽略的内容，以及字体和内容分发网络（除非有人想看到它们）。</translation>
    </message>
    <message>
        <source>A tool that is not known is no tool, unless a question about the line is open. Being ignored or your own counts only where it is set.</source>
        <translation>不清楚属于哪个工具，视为不属于任何工具，除非有关这条记录的问题尚未答复。“已忽略”或“自有主机”只有在已标明时才算数。</translation>
    </message>
    <message>
        <source>Lines that are ignored or belong to a tool, tools without a cost, and tools whose seats are mostly used.</source>
        <translation>已忽略或已属于某个工具的记录，没有费用的工具，以及大部分席位都在使用的工具。</translation>
    </message>
    <message>
        <source>A cost, a day of payment or a number of used seats that nobody knows leaves the answer open. A line without a known tool has none, unless a question about it is open.</source>
        <translation>费用、付款日期或使用席位数不清楚时，暂不作判断。不清楚属于哪个工具的记录，视为不属于任何工具，除非有关它的问题尚未答复。</translation>
    </message>
    <message>
        <source>Tools only count as unpaid once lines of finance have been matched with tools: before that nobody has compared the lists, and every tool would seem unpaid.</source>
        <translation>财务记录与工具有了对应之后，才会把工具视为没有付款：在此之前还没有人对照过两份清单，所有工具都会显得没有付款。</translation>
    </message>
    <message>
        <source>Tags without a doubt, and those that somebody has looked at and ignored: otherwise the list would never end.</source>
        <translation>没有疑点的标签，以及有人看过并已忽略的标签：否则清单永远清不完。</translation>
    </message>
    <message>
        <source>A tag of which no state is noted passes, unless a question about it is open.</source>
        <translation>没有记下异常情况的标签视为没有问题，除非有关它的问题尚未答复。</translation>
    </message>
    <message>
        <source>There is one finding for each kind of doubt rather than for each tag, so that it stays the same when tags come and go.</source>
        <translation>每种疑点合为一项发现，而不是每个标签各一项，这样标签增减时，它仍是同一项发现。</translation>
    </message>
    <message>
        <source>What is known to be your own. What somebody ignored still weighs, so it counts.</source>
        <translation>已知属于自有的内容。已忽略的内容仍会加重网站负担，因此计算在内。</translation>
    </message>
    <message>
        <source>Vendors and bytes that are not known leave the answer open where they could change it. So does a recording in which nothing is known to be your own, since every site has something.</source>
        <translation>供应商和字节数不清楚，而有可能影响结论时，暂不作判断。记录中没有任何内容已知属于自有时也是如此，因为每个网站总有自有的内容。</translation>
    </message>
    <message>
        <source>It must be between %1 and %2.</source>
        <translation>必须在 %1 和 %2 之间。</translation>
    </message>
    <message>
        <source>It must be a whole number.</source>
        <translation>必须是整数。</translation>
    </message>
    <message>
        <source>Several tools for one job</source>
        <translation>多个工具做一件事</translation>
    </message>
    <message>
        <source>By hand, several times in a row</source>
        <translation>连续多次人工搬运</translation>
    </message>
</context>
<context>
    <name>martlet::RuleCard</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>the identity of a rule and the group it belongs to</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>How bad it is</source>
        <translation>严重程度</translation>
    </message>
    <message numerus="yes">
        <source>Show its %n findings</source>
        <translation>
            <numerusform>显示它的 %n 项发现</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings now</source>
        <translation>目前没有发现</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>界限</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>恢复为 %1</translation>
    </message>
    <message>
        <source>It must be a number.</source>
        <translation>必须是数字。</translation>
    </message>
</context>
<context>
    <name>martlet::RulePage</name>
    <message>
        <source>What it looks for</source>
        <translation>检查什么</translation>
    </message>
    <message>
        <source>How bad it is</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>What does not count</source>
        <translation>哪些不算在内</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>信息不清楚时</translation>
    </message>
    <message>
        <source>Why it is so exact</source>
        <translation>为什么这样规定</translation>
    </message>
    <message>
        <source>Limits that a project can change</source>
        <translation>项目可以更改的界限</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>为什么重要</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>What the program offers to do</source>
        <translation>程序可以提供的做法</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>a table of rules and how many cases test each of their results</extracomment>
        <translation>规则</translation>
    </message>
    <message>
        <source>What it finds</source>
        <translation>发现什么</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>通常为</translation>
    </message>
    <message>
        <source>Cases that fire</source>
        <translation>应触发的用例</translation>
    </message>
    <message>
        <source>must not fire</source>
        <translation>不应触发</translation>
    </message>
    <message>
        <source>are not known</source>
        <translation>不作判断</translation>
    </message>
    <message>
        <source>do not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Each rule looks for one thing. A finding says what was seen, why it matters and what to do; the pages say exactly when it comes, and when it does not.</source>
        <translation>每条规则只检查一件事。每项发现都会说明看到了什么、为什么重要、怎么办；各页面则写明它究竟何时出现、何时不出现。</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>It is off until a profile or the project turns it on.</source>
        <translation>此规则关闭，直到由规则集或项目启用。</translation>
    </message>
    <message>
        <source>Mostly: %1.</source>
        <translation>通常为：%1。</translation>
    </message>
    <message>
        <source>With the profile “%1”: %2.</source>
        <extracomment>%1 is a profile such as &quot;Workshop&quot;, %2 a severity such as &quot;Warning&quot;</extracomment>
        <translation>使用规则集“%1”时：%2。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a limit of a rule: what it is, its unit</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2, in files %3</source>
        <extracomment>a limit of a rule: what it is, its value, how files name it</extracomment>
        <translation>%1：%2，文件中写作 %3</translation>
    </message>
</context>
<context>
    <name>martlet::RuleSentence</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Write a day such as 2027-03-31.</source>
        <translation>请写一个日期，例如 2027-03-31。</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>请写一个数字。</translation>
    </message>
    <message>
        <source>Write how many, such as 2.</source>
        <translation>请写数量，例如 2。</translation>
    </message>
    <message>
        <source>Nothing of that name is on the map.</source>
        <translation>地图上没有叫这个名称的内容。</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>请选择列表中的一项。</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>%1, except one %2</source>
        <extracomment>%2 is such as “with Tags containing legacy”</extracomment>
        <translation>%1，但%2除外</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1，并且%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 or one %2</source>
        <translation>%1或%2</translation>
    </message>
    <message>
        <source>%1, one %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>must …</source>
        <translation>必须…</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>an exception that ends on a day</extracomment>
        <translation>%1，到 %2 为止</translation>
    </message>
    <message>
        <source>Every [tool]</source>
        <translation>每个[工具]</translation>
    </message>
    <message>
        <source>Every [data object]</source>
        <translation>每个[数据对象]</translation>
    </message>
    <message>
        <source>Every [touchpoint]</source>
        <translation>每个[触点]</translation>
    </message>
    <message>
        <source>Every [journey]</source>
        <translation>每个[客户旅程]</translation>
    </message>
    <message>
        <source>Every [activity]</source>
        <translation>每个[工作项]</translation>
    </message>
    <message>
        <source>Every [metric]</source>
        <translation>每个[指标]</translation>
    </message>
    <message>
        <source>Every [team]</source>
        <translation>每个[团队]</translation>
    </message>
    <message>
        <source>Every [person]</source>
        <translation>每位[人员]</translation>
    </message>
    <message>
        <source>Every [promise]</source>
        <translation>每项[承诺]</translation>
    </message>
    <message>
        <source>Every [question]</source>
        <translation>每个[问题]</translation>
    </message>
    <message>
        <source>Every [note]</source>
        <translation>每条[备注]</translation>
    </message>
    <message>
        <source>Every [observation]</source>
        <translation>每条[观察记录]</translation>
    </message>
    <message>
        <source>Every [data flow]</source>
        <translation>每条[数据流]</translation>
    </message>
    <message>
        <source>Every [hand-off]</source>
        <translation>每次[交接]</translation>
    </message>
    <message>
        <source>Every [step to the next touchpoint]</source>
        <translation>每个[通往下一触点的步骤]</translation>
    </message>
    <message>
        <source>Every [link from a tool or activity to what it supports]</source>
        <translation>每个[从工具或工作项到其支持对象的关联]</translation>
    </message>
    <message>
        <source>Every [link from a tool to data it holds]</source>
        <translation>每个[从工具到其存有数据的关联]</translation>
    </message>
    <message>
        <source>Every [link from a metric to what it measures]</source>
        <translation>每个[从指标到其衡量对象的关联]</translation>
    </message>
    <message>
        <source>Every [link from a tool to a metric it is the source of]</source>
        <translation>每个[从工具到以它为来源的指标的关联]</translation>
    </message>
    <message>
        <source>Every [conflict of two metrics]</source>
        <translation>每个[两项指标之间的冲突]</translation>
    </message>
    <message>
        <source>Every [link to a promise that is fulfilled]</source>
        <translation>每个[到所履行承诺的关联]</translation>
    </message>
    <message>
        <source>Every [link from an activity to one that builds on it]</source>
        <translation>每个[从工作项到以它为基础的工作项的关联]</translation>
    </message>
    <message>
        <source>Every [thing]</source>
        <translation>每项[内容]</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>%1 is such as “Owner filled in” or “at least 2 tools feeding it”</extracomment>
        <translation>%1的</translation>
    </message>
    <message>
        <source>must have %1</source>
        <extracomment>%1 is such as “Owner filled in” or “at least 2 tools feeding it”</extracomment>
        <translation>必须%1</translation>
    </message>
    <message>
        <source>[a source]%1</source>
        <extracomment>an end of a relation; %1 is what holds for it, with a space before it</extracomment>
        <translation>有[来源]%1</translation>
    </message>
    <message>
        <source>[a target]%1</source>
        <translation>有[目标]%1</translation>
    </message>
    <message>
        <source>%1 [filled in]</source>
        <translation>%1[已填写]</translation>
    </message>
    <message>
        <source>%1 [left empty]</source>
        <translation>%1[未填写]</translation>
    </message>
    <message>
        <source>%1 [that is] %2</source>
        <extracomment>of these, %1 is a field and %2 a value: “with Criticality of at least 3”</extracomment>
        <translation>%1[为]%2</translation>
    </message>
    <message>
        <source>%1 [other than] %2</source>
        <translation>%1[不为]%2</translation>
    </message>
    <message>
        <source>%1 [containing] %2</source>
        <translation>%1[包含]%2</translation>
    </message>
    <message>
        <source>%1 [of at least] %2</source>
        <translation>%1[至少为] %2</translation>
    </message>
    <message>
        <source>%1 [of at most] %2</source>
        <translation>%1[最多为] %2</translation>
    </message>
    <message>
        <source>%1 [before] %2</source>
        <translation>%1[早于] %2</translation>
    </message>
    <message>
        <source>%1 [after] %2</source>
        <translation>%1[晚于] %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from today</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before today</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>%1 {feeding it}</source>
        <translation>有{把数据传给它}的%1</translation>
    </message>
    <message>
        <source>%1 {that it feeds}</source>
        <translation>有{从它得到数据}的%1</translation>
    </message>
    <message>
        <source>%1 {handing over to it}</source>
        <translation>有{向它交接}的%1</translation>
    </message>
    <message>
        <source>%1 {that it hands over to}</source>
        <translation>有{承接它的交接}的%1</translation>
    </message>
    <message>
        <source>%1 {right before it}</source>
        <translation>有{紧接在它之前}的%1</translation>
    </message>
    <message>
        <source>%1 {right after it}</source>
        <translation>有{紧接在它之后}的%1</translation>
    </message>
    <message>
        <source>%1 {supporting it}</source>
        <translation>有{支持它}的%1</translation>
    </message>
    <message>
        <source>%1 {that it supports}</source>
        <translation>有{它所支持}的%1</translation>
    </message>
    <message>
        <source>%1 {holding it}</source>
        <translation>有{存有它}的%1</translation>
    </message>
    <message>
        <source>%1 {that it holds}</source>
        <translation>有{它所存有}的%1</translation>
    </message>
    <message>
        <source>%1 {measuring it}</source>
        <translation>有{衡量它}的%1</translation>
    </message>
    <message>
        <source>%1 {that it measures}</source>
        <translation>有{它所衡量}的%1</translation>
    </message>
    <message>
        <source>%1 {as its source}</source>
        <translation>有{作为它的来源}的%1</translation>
    </message>
    <message>
        <source>%1 {that it is the source of}</source>
        <translation>有{以它为来源}的%1</translation>
    </message>
    <message>
        <source>%1 {said to be in conflict with it}</source>
        <translation>有{标明与它冲突}的%1</translation>
    </message>
    <message>
        <source>%1 {that it is in conflict with}</source>
        <translation>有{它标明与之冲突}的%1</translation>
    </message>
    <message>
        <source>%1 {fulfilling it}</source>
        <translation>有{履行它}的%1</translation>
    </message>
    <message>
        <source>%1 {that it fulfils}</source>
        <translation>有{它所履行}的%1</translation>
    </message>
    <message>
        <source>%1 {that it builds on}</source>
        <translation>有{作为它的基础}的%1</translation>
    </message>
    <message>
        <source>%1 {building on it}</source>
        <translation>有{以它为基础}的%1</translation>
    </message>
    <message>
        <source>%1 {connected with it}</source>
        <translation>有{与它相连}的%1</translation>
    </message>
    <message>
        <source>[at least] %1</source>
        <translation>[至少] %1</translation>
    </message>
    <message>
        <source>[at most] %1</source>
        <translation>[最多] %1</translation>
    </message>
    <message>
        <source>[from] %1 to %2</source>
        <extracomment>two numbers of things, such as “from 2 tools to 5 tools”</extracomment>
        <translation>[至少] %1、最多 %2</translation>
    </message>
    <message>
        <source> (over a connection %1)</source>
        <extracomment>conditions for a neighbour, or for the connection to it, right behind its name</extracomment>
        <translation> （经由%1连接）</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> （限%1）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a thing and what must be</comment>
        <extracomment>%1 is what a rule is about, such as “Every tool that is in use”, %2 such as “must have Owner filled in”</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of things and which of them</comment>
        <extracomment>%1 is such as “Every tool”, %2 such as “that is in use” or “with Owner filled in”</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>that [is live]</source>
        <translation>[在用]的</translation>
    </message>
    <message>
        <source>that [is not live]</source>
        <translation>[不在用]的</translation>
    </message>
    <message>
        <source>must [be live]</source>
        <translation>必须[在用]</translation>
    </message>
    <message>
        <source>must [not be live]</source>
        <translation>必须[不在用]</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <comment>after: with</comment>
        <translation>
            <numerusform>%n 个工具</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <comment>after: must have</comment>
        <translation>
            <numerusform>%n 个工具</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <comment>after: with</comment>
        <translation>
            <numerusform>%n 个触点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <comment>after: must have</comment>
        <translation>
            <numerusform>%n 个触点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n data object(s)</source>
        <comment>after: with</comment>
        <translation>
            <numerusform>%n 个数据对象</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n data object(s)</source>
        <comment>after: must have</comment>
        <translation>
            <numerusform>%n 个数据对象</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s)</source>
        <comment>after: with</comment>
        <translation>
            <numerusform>%n 个指标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s)</source>
        <comment>after: must have</comment>
        <translation>
            <numerusform>%n 个指标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <comment>after: with</comment>
        <translation>
            <numerusform>%n 个工作项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <comment>after: must have</comment>
        <translation>
            <numerusform>%n 个工作项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <comment>after: with</comment>
        <translation>
            <numerusform>%n 项承诺</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <comment>after: must have</comment>
        <translation>
            <numerusform>%n 项承诺</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <comment>after: with</comment>
        <translation>
            <numerusform>%n 项内容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <comment>after: must have</comment>
        <translation>
            <numerusform>%n 项内容</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::ScenarioBar</name>
    <message>
        <source>The step in which is drawn</source>
        <translation>正在绘制的步骤</translation>
    </message>
    <message>
        <source>The map as it is after this step, in which is drawn</source>
        <translation>这一步之后的地图，绘制的内容归入这一步</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>得失</translation>
    </message>
    <message>
        <source>What each step brings (Shift+F4)</source>
        <translation>每一步带来什么（Shift+F4）</translation>
    </message>
    <message>
        <source>Back to as-is</source>
        <translation>返回现状</translation>
    </message>
    <message>
        <source>Back to the map as it is (F4)</source>
        <translation>返回当前的地图（F4）</translation>
    </message>
    <message>
        <source>You are drawing in “%1”</source>
        <translation>正在“%1”中绘制</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <extracomment>%1 is the number of a step, %2 its name</extracomment>
        <translation>第 %1 步：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts with as-is</source>
        <translation>
            <numerusform>与现状有 %n 处冲突</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::ScenarioChoice</name>
    <message>
        <source>The map as it is</source>
        <translation>当前的地图</translation>
    </message>
    <message>
        <source>A step without a name</source>
        <translation>未命名的步骤</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n 项更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more steps</source>
        <translation>
            <numerusform>还有 %n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>The map as it is, or a scenario</source>
        <translation>当前的地图，或某个方案</translation>
    </message>
    <message>
        <source>Stand on the map as it is, or in a scenario</source>
        <translation>切换到当前的地图或某个方案</translation>
    </message>
</context>
<context>
    <name>martlet::ScenarioPage</name>
    <message>
        <source>Compare with as-is</source>
        <translation>与现状比较</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>新建方案</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>往前移（Alt+上箭头键）</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>往后移（Alt+下箭头键）</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>重命名（F2）</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>删除（Del）</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>由谁</translation>
    </message>
    <message>
        <source>Findings that go and come</source>
        <translation>消失和出现的发现</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation>以计划为准</translation>
    </message>
    <message>
        <source>Keep as-is</source>
        <translation>以现状为准</translation>
    </message>
    <message>
        <source>Makes the map what it is after this step, in one change</source>
        <translation>使地图变成这一步之后的样子，作为一项更改</translation>
    </message>
    <message>
        <source>First decide what the plan and the map as it is contradict each other in</source>
        <translation>请先决定计划与当前的地图相互矛盾的地方</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts with as-is</source>
        <translation>
            <numerusform>与现状有 %n 处冲突</numerusform>
        </translation>
    </message>
    <message>
        <source>What the scenario brings</source>
        <translation>方案带来什么</translation>
    </message>
    <message>
        <source>What the step brings</source>
        <translation>这一步带来什么</translation>
    </message>
    <message>
        <source>▼</source>
        <extracomment>beside a figure that a step of a scenario makes smaller, or larger</extracomment>
        <translation>▼</translation>
    </message>
    <message>
        <source>▲</source>
        <translation>▲</translation>
    </message>
    <message>
        <source>Findings that go</source>
        <translation>会消失的发现</translation>
    </message>
    <message>
        <source>Findings that come</source>
        <translation>会出现的发现</translation>
    </message>
    <message>
        <source>“%1” is the project as it is now</source>
        <translation>“%1”已成为项目的现状</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is the project as it is now. %n changes fitted nothing and were left out: %2</source>
        <translation>
            <numerusform>“%1”现在就是项目的现状。有 %n 处更改无处可用，未被采用：%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::ScenarioTree</name>
    <message>
        <source>As it is, and the scenarios with their steps</source>
        <translation>现状，以及各个方案及其步骤</translation>
    </message>
    <message>
        <source>you are here</source>
        <extracomment>in the list of scenarios: the one that the map shows</extracomment>
        <translation>当前位置</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>基于 %1</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>新方案</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>新步骤</translation>
    </message>
</context>
<context>
    <name>martlet::Scenarios</name>
    <message>
        <source>not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A step without a name</source>
        <translation>未命名的步骤</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the plan builds on it, but it is there no more</source>
        <extracomment>%1 is the name of a thing</extracomment>
        <translation>%1：计划建立在它之上，但它已不存在</translation>
    </message>
    <message>
        <source>%1 of %2: the plan says %3, the project says %4</source>
        <extracomment>%1 is a field, %2 the name of a thing, %3 and %4 are values</extracomment>
        <translation>%2 的%1：计划中为 %3，项目中为 %4</translation>
    </message>
    <message>
        <source>Something that was deleted</source>
        <translation>已删除的内容</translation>
    </message>
    <message>
        <source>builds on it</source>
        <translation>建立在它之上</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>There is no scenario in this project.</source>
        <translation>此项目中没有方案。</translation>
    </message>
    <message>
        <source>%1 (stands on %2)</source>
        <translation>%1（基于 %2）</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts with the project as it is:</source>
        <translation>
            <numerusform>与项目现状有 %n 处冲突：</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the plan adds it, but the project has %2 in its place already</source>
        <extracomment>%1 and %2 are names of things</extracomment>
        <translation>%1：计划要添加它，但项目中该处已有 %2</translation>
    </message>
    <message>
        <source>%1: the plan deletes it, but the project has changed it since (%2: %3 → %4)</source>
        <extracomment>%1 is the name of a thing, %2 a field, %3 and %4 are values</extracomment>
        <translation>%1：计划要删除它，但项目此后改动了它（%2：%3 → %4）</translation>
    </message>
    <message>
        <source>adds it</source>
        <translation>添加它</translation>
    </message>
</context>
<context>
    <name>martlet::Schema</name>
    <message>
        <source>Insight</source>
        <translation>洞察</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>认知</translation>
    </message>
    <message>
        <source>Consider</source>
        <translation>考虑</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Customer data platform</source>
        <translation>客户数据平台</translation>
    </message>
    <message>
        <source>Marketing automation</source>
        <translation>营销自动化</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Push messages</source>
        <translation>推送消息</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>即时通讯</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>广告</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>社交媒体</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Tag manager</source>
        <translation>标签管理器</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>归因</translation>
    </message>
    <message>
        <source>Data warehouse</source>
        <translation>数据仓库</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>仪表盘</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>电子表格</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>Web content</source>
        <translation>网站内容</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>商城</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>问卷调查</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>客户服务</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Project management</source>
        <translation>项目管理</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>设想</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>即将停用</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Native connector</source>
        <translation>原生连接器</translation>
    </message>
    <message>
        <source>Own API connection</source>
        <translation>自建 API 连接</translation>
    </message>
    <message>
        <source>Middleware</source>
        <translation>中间件</translation>
    </message>
    <message>
        <source>Scheduled file</source>
        <translation>定时文件</translation>
    </message>
    <message>
        <source>Tag on the page</source>
        <translation>页面标签</translation>
    </message>
    <message>
        <source>Link that the customer clicks</source>
        <translation>客户点击的链接</translation>
    </message>
    <message>
        <source>File by hand</source>
        <translation>人工传文件</translation>
    </message>
    <message>
        <source>Copy and paste</source>
        <translation>复制粘贴</translation>
    </message>
    <message>
        <source>By word of mouth</source>
        <translation>口头转达</translation>
    </message>
    <message>
        <source>Automatic, somehow</source>
        <translation>自动（具体方式不清楚）</translation>
    </message>
    <message>
        <source>By hand, somehow</source>
        <translation>人工（具体方式不清楚）</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>按需</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>营销</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Legal duty</source>
        <translation>法定义务</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>The firm that sells or makes it</source>
        <translation>销售或开发它的公司</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What kind of tool it is</source>
        <translation>它是哪一类工具</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>The part of the marketing architecture that it serves</source>
        <translation>它服务于营销架构的哪一部分</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>The department that uses it most</source>
        <translation>使用它最多的部门</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Whether it is an idea, on trial, live, leaving or gone</source>
        <translation>它是设想、试用、在用、即将停用还是已停用</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>关键程度</translation>
    </message>
    <message>
        <source>How much stops when it stops: 1 little, 4 the business</source>
        <translation>它停下时有多少工作会停下：1 很少，4 整个业务</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Whether it passes data on (hub), collects it first (capture) or is meant to be the end of the line</source>
        <translation>它是转发数据（枢纽）、最先采集数据（采集入口），还是本来就是数据的终点</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>枢纽</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>采集入口</translation>
    </message>
    <message>
        <source>End point</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>托管方式</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation>由谁运行</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自有</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>隶属于</translation>
    </message>
    <message>
        <source>The tool that this one is a part of</source>
        <translation>它是哪个工具的一部分</translation>
    </message>
    <message>
        <source>Technical owner</source>
        <translation>技术负责人</translation>
    </message>
    <message>
        <source>Who keeps it running</source>
        <translation>谁保证它正常运行</translation>
    </message>
    <message>
        <source>Backup owner</source>
        <translation>备份负责人</translation>
    </message>
    <message>
        <source>Who answers for it when the owner is away</source>
        <translation>负责人不在时由谁负责</translation>
    </message>
    <message>
        <source>Trial until</source>
        <translation>试用截止</translation>
    </message>
    <message>
        <source>The day on which the trial ends</source>
        <translation>试用结束的日期</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>替代工具</translation>
    </message>
    <message>
        <source>The tool that takes over when this one goes</source>
        <translation>它停用后由哪个工具接替</translation>
    </message>
    <message>
        <source>Holds personal data</source>
        <translation>含个人信息</translation>
    </message>
    <message>
        <source>Whether it holds data about people</source>
        <translation>是否存有与个人有关的数据</translation>
    </message>
    <message>
        <source>Processing agreement</source>
        <translation>委托处理协议</translation>
    </message>
    <message>
        <source>Whether the contract for processing personal data is in place</source>
        <translation>个人信息处理的合同是否已签订</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Data residency</source>
        <translation>数据存放地</translation>
    </message>
    <message>
        <source>The country in which the data lies: an ISO 3166 code, or EU</source>
        <translation>数据存放的国家：ISO 3166 代码，或 EU</translation>
    </message>
    <message>
        <source>Safeguard</source>
        <translation>保障措施</translation>
    </message>
    <message>
        <source>What protects data that crosses a border</source>
        <translation>数据跨境时靠什么保护</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>合同到期</translation>
    </message>
    <message>
        <source>The last day of the contract</source>
        <translation>合同的最后一天</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知期</translation>
    </message>
    <message>
        <source>How long before its end the contract must be cancelled</source>
        <translation>须在到期前多久提出解约</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <translation>自动续约</translation>
    </message>
    <message>
        <source>Whether the contract goes on when nobody cancels it</source>
        <translation>无人解约时合同是否自动延续</translation>
    </message>
    <message>
        <source>Renewal decision</source>
        <translation>续约决定</translation>
    </message>
    <message>
        <source>What to do when the contract ends</source>
        <translation>合同到期后怎么办</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Renegotiate</source>
        <translation>重新谈判</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>年费用</translation>
    </message>
    <message>
        <source>What it costs in a year, licences and service together</source>
        <translation>一年的费用，许可和服务合计</translation>
    </message>
    <message>
        <source>Seats paid</source>
        <translation>付费席位</translation>
    </message>
    <message>
        <source>How many users are paid for</source>
        <translation>付费的用户数</translation>
    </message>
    <message>
        <source>Seats used</source>
        <translation>使用席位</translation>
    </message>
    <message>
        <source>How many users have used it lately</source>
        <translation>近期实际使用的用户数</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>配额</translation>
    </message>
    <message>
        <source>How much the contract includes: contacts, events, messages</source>
        <translation>合同包含的数量：联系人、事件、消息</translation>
    </message>
    <message>
        <source>Quota used</source>
        <translation>已用配额</translation>
    </message>
    <message>
        <source>How much of the quota is used</source>
        <translation>配额已用掉多少</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>应急办法</translation>
    </message>
    <message>
        <source>What to do when it stops</source>
        <translation>它停下时怎么办</translation>
    </message>
    <message>
        <source>Uses AI</source>
        <translation>使用 AI</translation>
    </message>
    <message>
        <source>Whether it decides or writes with artificial intelligence</source>
        <translation>是否用人工智能做决定或写内容</translation>
    </message>
    <message>
        <source>AI acts</source>
        <translation>AI 自主程度</translation>
    </message>
    <message>
        <source>How far the AI goes without a human</source>
        <translation>没有人参与时，AI 能做到哪一步</translation>
    </message>
    <message>
        <source>Suggests</source>
        <translation>只提建议</translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation>先征求同意</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>自行完成</translation>
    </message>
    <message>
        <source>Human in charge</source>
        <translation>AI 责任人</translation>
    </message>
    <message>
        <source>The person who answers for what the AI does</source>
        <translation>为 AI 的行为负责的人</translation>
    </message>
    <message>
        <source>Review step</source>
        <translation>复核步骤</translation>
    </message>
    <message>
        <source>Whether somebody checks the result before it reaches customers</source>
        <translation>结果到达客户之前是否有人检查</translation>
    </message>
    <message>
        <source>Stands alone on purpose</source>
        <translation>有意独立</translation>
    </message>
    <message>
        <source>It needs no connection, and everybody agrees</source>
        <translation>它不需要连接，大家都同意</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What kind of data it is</source>
        <translation>它是哪一种数据</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>谁的数据</translation>
    </message>
    <message>
        <source>The people whom the data is about</source>
        <translation>数据涉及的人</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>敏感度</translation>
    </message>
    <message>
        <source>How much harm it does when it gets out</source>
        <translation>泄露后的危害有多大</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>Special category</source>
        <translation>敏感个人信息</translation>
    </message>
    <message>
        <source>Core data</source>
        <translation>核心数据</translation>
    </message>
    <message>
        <source>Whether the firm runs on it, so that there must be one source of truth</source>
        <translation>公司是否靠它运转，因而必须有唯一的权威来源</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>保存期限</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>保存多久</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What it is used for</source>
        <translation>用来做什么</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>What permits its use</source>
        <translation>凭什么可以使用</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>客户旅程</translation>
    </message>
    <message>
        <source>The journey that it is a step of</source>
        <translation>它是哪个客户旅程中的一步</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>The stage of the journey</source>
        <translation>客户旅程的阶段</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Where the customer meets the firm</source>
        <translation>客户在哪里接触到公司</translation>
    </message>
    <message>
        <source>The department that the customer meets</source>
        <translation>客户接触到的部门</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>感受</translation>
    </message>
    <message>
        <source>How the customer feels: -2 bad, 0 neutral, +2 good</source>
        <translation>客户的感受：-2 差，0 一般，+2 好</translation>
    </message>
    <message>
        <source>How much depends on it: 1 little, 4 the business</source>
        <translation>有多少事情取决于它：1 很少，4 整个业务</translation>
    </message>
    <message>
        <source>People only</source>
        <translation>仅由人完成</translation>
    </message>
    <message>
        <source>It happens between people, and needs no tool</source>
        <translation>在人与人之间进行，不需要工具</translation>
    </message>
    <message>
        <source>Collects</source>
        <translation>收集</translation>
    </message>
    <message>
        <source>What the customer is asked for</source>
        <translation>要求客户提供什么</translation>
    </message>
    <message>
        <source>Needs context</source>
        <translation>需要前情</translation>
    </message>
    <message>
        <source>Whether the step must know what happened before</source>
        <translation>这一步是否必须知道之前发生了什么</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>Dots given to it in the workshop</source>
        <translation>工作坊中得到的圆点数</translation>
    </message>
    <message>
        <source>Who walks it</source>
        <translation>走这段旅程的人</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>What the customer wants to reach</source>
        <translation>客户想达成什么</translation>
    </message>
    <message>
        <source>Target of hand-offs</source>
        <translation>交接次数目标</translation>
    </message>
    <message>
        <source>How many hand-offs it should have at most</source>
        <translation>最多应有几次交接</translation>
    </message>
    <message>
        <source>The department that does it</source>
        <translation>执行它的部门</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>执行人</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>谁来做</translation>
    </message>
    <message>
        <source>Due or rhythm</source>
        <translation>期限或频率</translation>
    </message>
    <message>
        <source>A date, or how often it happens</source>
        <translation>一个日期，或多久做一次</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>交付物</translation>
    </message>
    <message>
        <source>What is there when it is done</source>
        <translation>完成后会有什么</translation>
    </message>
    <message>
        <source>Quality standard</source>
        <translation>质量标准</translation>
    </message>
    <message>
        <source>How one sees that it is done well</source>
        <translation>怎样看出做得好</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>操作流程</translation>
    </message>
    <message>
        <source>Where the way to do it is written down</source>
        <translation>做法写在哪里</translation>
    </message>
    <message>
        <source>Automated</source>
        <translation>自动化</translation>
    </message>
    <message>
        <source>Whether it runs without people</source>
        <translation>是否无需人参与即可运行</translation>
    </message>
    <message>
        <source>The department that is measured by it</source>
        <translation>用它来考核的部门</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>How the number is made</source>
        <translation>这个数字怎么得出</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>统计的是什么</translation>
    </message>
    <message>
        <source>Wanted direction</source>
        <translation>期望方向</translation>
    </message>
    <message>
        <source>Whether more or less is better</source>
        <translation>越多越好还是越少越好</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>The number to reach</source>
        <translation>要达到的数字</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>What the number tells about</source>
        <translation>这个数字说明什么</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>整体业务</translation>
    </message>
    <message>
        <source>Pay hangs on it</source>
        <translation>与薪酬挂钩</translation>
    </message>
    <message>
        <source>Whether somebody is paid by this number</source>
        <translation>是否有人的薪酬取决于这个数字</translation>
    </message>
    <message>
        <source>Outside the firm</source>
        <translation>公司外部</translation>
    </message>
    <message>
        <source>An agency or a partner</source>
        <translation>代理商或合作伙伴</translation>
    </message>
    <message>
        <source>Integration ambassador</source>
        <translation>集成联络人</translation>
    </message>
    <message>
        <source>Who speaks for the team when systems are joined</source>
        <translation>系统对接时谁代表团队发言</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>The team that the person belongs to</source>
        <translation>此人所属的团队</translation>
    </message>
    <message>
        <source>Active until</source>
        <translation>在岗至</translation>
    </message>
    <message>
        <source>The last day on which the person can be asked</source>
        <translation>可以找到此人的最后一天</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>相关部门</translation>
    </message>
    <message>
        <source>The departments that must keep it</source>
        <translation>必须兑现它的部门</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>How one can see that it is kept</source>
        <translation>怎样看出它得到兑现</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>What the question is about</source>
        <translation>问题针对什么</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>询问对象</translation>
    </message>
    <message>
        <source>Who is to answer</source>
        <translation>由谁回答</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>The day by which the answer is needed</source>
        <translation>最晚何时需要答复</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>得到的答复</translation>
    </message>
    <message>
        <source>What the note is about</source>
        <translation>备注针对什么</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>The colour of the note</source>
        <translation>备注的颜色</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Where it was seen</source>
        <translation>在哪里看到的</translation>
    </message>
    <message>
        <source>Browser recording (HAR)</source>
        <translation>浏览器记录 (HAR)</translation>
    </message>
    <message>
        <source>Automation (n8n)</source>
        <translation>自动化 (n8n)</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <translation>单点登录</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The file it was read from</source>
        <translation>从哪个文件读取</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>看到日期</translation>
    </message>
    <message>
        <source>The day on which it was seen</source>
        <translation>看到它的那一天</translation>
    </message>
    <message>
        <source>The firm behind it</source>
        <translation>背后的公司</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>The internet hosts that were seen</source>
        <translation>看到的互联网主机</translation>
    </message>
    <message>
        <source>What kind of tool it seems to be</source>
        <translation>看起来是哪一类工具</translation>
    </message>
    <message>
        <source>Loaded by</source>
        <translation>加载来源</translation>
    </message>
    <message>
        <source>What brought it in</source>
        <translation>由什么引入</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节数</translation>
    </message>
    <message>
        <source>How much was transferred</source>
        <translation>传输了多少</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求数</translation>
    </message>
    <message>
        <source>How often it was called</source>
        <translation>调用了多少次</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>What was paid</source>
        <translation>支付了多少</translation>
    </message>
    <message>
        <source>State</source>
        <translation>异常情况</translation>
    </message>
    <message>
        <source>What is odd about it</source>
        <translation>有什么不寻常</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>No trigger</source>
        <translation>无触发器</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Duplicate identity</source>
        <translation>标识重复</translation>
    </message>
    <message>
        <source>Custom HTML</source>
        <translation>自定义 HTML</translation>
    </message>
    <message>
        <source>Consent not set</source>
        <translation>未设置同意</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>The tool on the map that it belongs to</source>
        <translation>它对应地图上的哪个工具</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>Looked at, and not of interest</source>
        <translation>已看过，无需关注</translation>
    </message>
    <message>
        <source>Own host</source>
        <translation>自有主机</translation>
    </message>
    <message>
        <source>A host of the firm itself</source>
        <translation>公司自己的主机</translation>
    </message>
    <message>
        <source>How it moves</source>
        <translation>流转方式</translation>
    </message>
    <message>
        <source>Whether a machine carries the data, and which, or a person</source>
        <translation>数据由机器（哪种方式）还是由人搬运</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>双向</translation>
    </message>
    <message>
        <source>Whether data goes back as well</source>
        <translation>数据是否也会返回</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>携带数据</translation>
    </message>
    <message>
        <source>The data that moves</source>
        <translation>流转的数据</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>The form in which it moves: CSV, JSON, webhook</source>
        <translation>以什么形式流转：CSV、JSON、webhook</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>How often it moves</source>
        <translation>多久流转一次</translation>
    </message>
    <message>
        <source>Monitored</source>
        <translation>有监控</translation>
    </message>
    <message>
        <source>Whether somebody notices when it stops</source>
        <translation>停下时是否有人察觉</translation>
    </message>
    <message>
        <source>Monitored how</source>
        <translation>监控方式</translation>
    </message>
    <message>
        <source>How one notices that it has stopped</source>
        <translation>怎样察觉它已停下</translation>
    </message>
    <message>
        <source>On failure</source>
        <translation>出错时</translation>
    </message>
    <message>
        <source>What happens when it fails</source>
        <translation>出错时会怎样</translation>
    </message>
    <message>
        <source>Time a run</source>
        <translation>每次用时</translation>
    </message>
    <message>
        <source>How long it takes by hand</source>
        <translation>人工完成要多久</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Runs a month</source>
        <translation>每月次数</translation>
    </message>
    <message>
        <source>How often it is done</source>
        <translation>多久做一次</translation>
    </message>
    <message>
        <source>Rework</source>
        <translation>返工</translation>
    </message>
    <message>
        <source>How much has to be done again</source>
        <translation>有多少需要重做</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Whether it moves only what the customer agreed to</source>
        <translation>是否只流转客户同意的内容</translation>
    </message>
    <message>
        <source>Enforced</source>
        <translation>已落实</translation>
    </message>
    <message>
        <source>Not enforced</source>
        <translation>未落实</translation>
    </message>
    <message>
        <source>What the data is used for</source>
        <translation>数据用来做什么</translation>
    </message>
    <message>
        <source>What permits the transfer</source>
        <translation>凭什么可以传输</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>Whether it is protected on its way</source>
        <translation>途中是否受到保护</translation>
    </message>
    <message>
        <source>Conflict rule</source>
        <translation>冲突规则</translation>
    </message>
    <message>
        <source>Who wins when both sides have changed</source>
        <translation>两边都改动时以谁为准</translation>
    </message>
    <message>
        <source>May overwrite its target</source>
        <translation>可覆盖目标</translation>
    </message>
    <message>
        <source>Whether it may change what the target already holds</source>
        <translation>是否可以更改目标中已有的内容</translation>
    </message>
    <message>
        <source>How it is passed</source>
        <translation>交接方式</translation>
    </message>
    <message>
        <source>The way in which work passes on</source>
        <translation>工作以什么方式交接</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>交接内容</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>交接的是什么</translation>
    </message>
    <message>
        <source>Customer repeats</source>
        <translation>客户重复提供</translation>
    </message>
    <message>
        <source>Whether the customer has to say it again</source>
        <translation>客户是否要再说一遍</translation>
    </message>
    <message>
        <source>The journey that the step belongs to</source>
        <translation>这一步所属的客户旅程</translation>
    </message>
    <message>
        <source>Share of customers</source>
        <translation>客户占比</translation>
    </message>
    <message>
        <source>How many take this step</source>
        <translation>有多少客户走这一步</translation>
    </message>
    <message>
        <source>As</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Whether it is the authority, a copy, or only read</source>
        <translation>是权威来源、副本，还是仅读取</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>权威来源</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>仅读取</translation>
    </message>
    <message>
        <source>Which part of the data: a region, a brand</source>
        <translation>数据的哪一部分：某个地区、某个品牌</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>以此为准</translation>
    </message>
    <message>
        <source>Whether this is the source that counts</source>
        <translation>是否以这个来源为准</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>进来的是什么</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>出去的是什么</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>它叫什么</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Anything worth remembering</source>
        <translation>任何值得记下的事</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>The person or team who answers for it</source>
        <translation>为它负责的人员或团队</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Words to find it by</source>
        <translation>便于查找的词</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>创建日期</translation>
    </message>
    <message>
        <source>The day on which it came onto the map</source>
        <translation>它出现在地图上的日期</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>核实日期</translation>
    </message>
    <message>
        <source>The day on which somebody last checked it</source>
        <translation>最近一次有人核实的日期</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>How well it is known</source>
        <translation>了解得有多确切</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>推测</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>听说</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>亲见</translation>
    </message>
    <message>
        <source>What the view is called</source>
        <translation>视图的名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>What the view shows</source>
        <translation>视图显示什么</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>负责情况</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>自由</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>显示范围</translation>
    </message>
    <message>
        <source>All elements of its kinds, or chosen ones</source>
        <translation>相应种类的全部元素，或选定的元素</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>选定</translation>
    </message>
    <message>
        <source>The journey that the view shows</source>
        <translation>视图显示的客户旅程</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>The field that makes the lanes</source>
        <translation>按哪个字段划分泳道</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Which elements are shown</source>
        <translation>显示哪些元素</translation>
    </message>
    <message>
        <source>The field that colours the cards</source>
        <translation>按哪个字段给卡片着色</translation>
    </message>
    <message>
        <source>What the scenario is called</source>
        <translation>方案的名称</translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation>基于</translation>
    </message>
    <message>
        <source>The scenario that it builds on</source>
        <translation>它建立在哪个方案之上</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>What changes, step by step</source>
        <translation>每一步改变什么</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>The rule that is waived</source>
        <translation>被接受的规则</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>What the finding is about</source>
        <translation>发现针对什么</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>细节</translation>
    </message>
    <message>
        <source>Which of several findings about the same items</source>
        <translation>针对同样条目的多项发现中的哪一项</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation>为什么接受</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Who accepted it</source>
        <translation>由谁接受</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>The day on which it comes back</source>
        <translation>重新提出的日期</translation>
    </message>
    <message>
        <source>What the snapshot is called</source>
        <translation>快照的名称</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The day on which it was taken</source>
        <translation>拍摄快照的日期</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>债务</translation>
    </message>
    <message>
        <source>The marketing debt on that day</source>
        <translation>当天的营销债务</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>完整度</translation>
    </message>
    <message>
        <source>How much was known on that day</source>
        <translation>当天已了解多少</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>The keys of the findings on that day</source>
        <translation>当天各项发现的键</translation>
    </message>
    <message>
        <source>On</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What the comment is about</source>
        <translation>评论针对什么</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>由谁写下</translation>
    </message>
    <message>
        <source>The day on which it was written</source>
        <translation>写下的日期</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>写了什么</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Whether it is settled</source>
        <translation>是否已解决</translation>
    </message>
    <message>
        <source>What the project is called</source>
        <translation>项目的名称</translation>
    </message>
    <message>
        <source>Who answers for the map</source>
        <translation>谁为这张地图负责</translation>
    </message>
    <message>
        <source>Next audit</source>
        <translation>下次审查</translation>
    </message>
    <message>
        <source>The day of the next review</source>
        <translation>下次审查的日期</translation>
    </message>
    <message>
        <source>The day on which the map was begun</source>
        <translation>开始绘制地图的日期</translation>
    </message>
    <message>
        <source>Hourly rate</source>
        <translation>小时成本</translation>
    </message>
    <message>
        <source>What an hour of work costs</source>
        <translation>一小时工作的费用</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>各层</translation>
    </message>
    <message>
        <source>The layers of the architecture, in order</source>
        <translation>架构的各层，按顺序</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>各阶段</translation>
    </message>
    <message>
        <source>The stages of the journeys, in order</source>
        <translation>客户旅程的各阶段，按顺序</translation>
    </message>
    <message>
        <source>The departments, in order</source>
        <translation>各部门，按顺序</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>各类别</translation>
    </message>
    <message>
        <source>The categories of tools</source>
        <translation>工具的类别</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Fields that this project adds</source>
        <translation>此项目新增的字段</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>规则集</translation>
    </message>
    <message>
        <source>The profiles that are on</source>
        <translation>已启用的规则集</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Limits of rules</source>
        <translation>规则的界限</translation>
    </message>
    <message>
        <source>Severities</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Severities of rules</source>
        <translation>规则的严重程度</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>自定义规则</translation>
    </message>
    <message>
        <source>Rules that this project adds</source>
        <translation>此项目新增的规则</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Data object</source>
        <translation>数据对象</translation>
    </message>
    <message>
        <source>Data objects</source>
        <translation>数据对象</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>触点</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>触点</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>客户旅程</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>工作项</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>工作项</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>观察记录</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>观察记录</translation>
    </message>
    <message>
        <source>Data flow</source>
        <translation>数据流</translation>
    </message>
    <message>
        <source>Data flows</source>
        <translation>数据流</translation>
    </message>
    <message>
        <source>Hand-off</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>存有</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>衡量</translation>
    </message>
    <message>
        <source>Source of a metric</source>
        <translation>指标来源</translation>
    </message>
    <message>
        <source>Sources of metrics</source>
        <translation>指标来源</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Fulfils</source>
        <translation>履行</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>输入给</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>接受记录</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>接受记录</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>It must be yes or no.</source>
        <translation>必须是“是”或“否”。</translation>
    </message>
    <message>
        <source>It must be a number.</source>
        <translation>必须是数字。</translation>
    </message>
    <message>
        <source>It must be a date such as 2027-03-31.</source>
        <translation>必须是日期，例如 2027-03-31。</translation>
    </message>
    <message>
        <source>It must be an amount with a currency.</source>
        <translation>必须是带币种的金额。</translation>
    </message>
    <message>
        <source>It must be a list.</source>
        <translation>必须是列表。</translation>
    </message>
    <message>
        <source>It must be a text.</source>
        <translation>必须是文本。</translation>
    </message>
    <message>
        <source>It must be between %1 and %2.</source>
        <translation>必须在 %1 和 %2 之间。</translation>
    </message>
    <message>
        <source>It must be one of: %1.</source>
        <translation>必须是以下之一：%1。</translation>
    </message>
    <message>
        <source>It must be a whole number.</source>
        <translation>必须是整数。</translation>
    </message>
    <message>
        <source>Places of profiles</source>
        <translation>规则集的地点</translation>
    </message>
    <message>
        <source>Where data may go without a note, by profile</source>
        <translation>数据无需说明即可前往的地方，按规则集列出</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>To</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>Sends data to</source>
        <translation>数据流向</translation>
    </message>
    <message>
        <source>Gets data from</source>
        <translation>数据来自</translation>
    </message>
    <message>
        <source>Hands over to</source>
        <translation>交接给</translation>
    </message>
    <message>
        <source>Takes over from</source>
        <translation>接手自</translation>
    </message>
    <message>
        <source>Then comes</source>
        <translation>下一步是</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>上一步是</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation>支持方</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>存放于</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>衡量指标</translation>
    </message>
    <message>
        <source>Is the source of</source>
        <translation>提供数字给</translation>
    </message>
    <message>
        <source>Has its numbers from</source>
        <translation>数字来自</translation>
    </message>
    <message>
        <source>Conflicts with</source>
        <translation>与之冲突</translation>
    </message>
    <message>
        <source>Fulfilled by</source>
        <translation>履行方</translation>
    </message>
    <message>
        <source>Fed by</source>
        <translation>输入来自</translation>
    </message>
    <message>
        <source>What copies leave out</source>
        <translation>副本隐去的内容</translation>
    </message>
    <message>
        <source>Own choices of what a copy for somebody else leaves out</source>
        <translation>自行选择给他人的副本要隐去哪些内容</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>隐去的内容</translation>
    </message>
    <message>
        <source>The fields that this copy lacks</source>
        <translation>这份副本中没有的字段</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>In which its reports are written, whoever makes them</source>
        <translation>项目报告所用的语言，无论由谁生成</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄语</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Undecided value</source>
        <translation>待决定的值</translation>
    </message>
    <message>
        <source>Undecided values</source>
        <translation>待决定的值</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最后一项更改</translation>
    </message>
    <message>
        <source>The last change of the history that is in it</source>
        <translation>快照所包含的历史记录中的最后一项更改</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>发表时间</translation>
    </message>
    <message>
        <source>The moment at which it was written, in UTC</source>
        <translation>发表评论的时刻 (UTC)</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>讨论</translation>
    </message>
    <message>
        <source>The comment that it answers, with all others that do</source>
        <translation>它所回复的评论；回复同一评论的都属于同一讨论</translation>
    </message>
</context>
<context>
    <name>martlet::SearchField</name>
    <message>
        <source>Find a tool or run a command</source>
        <translation>查找工具或执行命令</translation>
    </message>
    <message>
        <source>Nothing is called like this</source>
        <translation>没有叫这个名称的内容</translation>
    </message>
</context>
<context>
    <name>martlet::SentenceEditor</name>
    <message>
        <source>that…</source>
        <translation>限于…</translation>
    </message>
    <message>
        <source>must have…</source>
        <translation>必须…</translation>
    </message>
    <message>
        <source>except…</source>
        <translation>除外…</translation>
    </message>
    <message>
        <source>until…</source>
        <translation>截止…</translation>
    </message>
    <message>
        <source>Only those of which something holds</source>
        <translation>只限符合某个条件的</translation>
    </message>
    <message>
        <source>Only over connections of which something holds</source>
        <translation>只限经由符合某个条件的连接</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Take this condition out</source>
        <translation>移除此条件</translation>
    </message>
    <message>
        <source>Take this condition out (Delete)</source>
        <translation>移除此条件 (Delete)</translation>
    </message>
    <message>
        <source>Choose or type</source>
        <translation>选择或输入</translation>
    </message>
</context>
<context>
    <name>martlet::SentenceRules</name>
    <message>
        <source>It is about things that this version of Martlet does not know.</source>
        <translation>此版本的 Martlet 无法识别它针对的内容。</translation>
    </message>
    <message>
        <source>Its last day is not a date such as 2027-03-31.</source>
        <translation>它的截止日期不是 2027-03-31 这样的日期。</translation>
    </message>
    <message>
        <source>Its severity is not one that this version of Martlet knows.</source>
        <translation>此版本的 Martlet 无法识别它的严重程度。</translation>
    </message>
    <message>
        <source>It does not say what must be.</source>
        <translation>它没有写明要求什么。</translation>
    </message>
    <message>
        <source>“%1” in it is not known to this version of Martlet.</source>
        <translation>此版本的 Martlet 无法识别其中的“%1”。</translation>
    </message>
    <message>
        <source>Its conditions are not a list.</source>
        <translation>它的条件不是列表。</translation>
    </message>
    <message>
        <source>One of its conditions is not known to this version of Martlet.</source>
        <translation>此版本的 Martlet 无法识别它的一个条件。</translation>
    </message>
    <message>
        <source>The field “%1” is gone, or not known to this version of Martlet.</source>
        <translation>字段“%1”已不存在，或此版本的 Martlet 无法识别。</translation>
    </message>
    <message>
        <source>One of its conditions does not say exactly one thing about its field.</source>
        <translation>它的一个条件对字段提出的要求不是恰好一项。</translation>
    </message>
    <message>
        <source>What it asks of “%1” does not fit that field.</source>
        <translation>它对“%1”的要求不适用于该字段。</translation>
    </message>
    <message>
        <source>It asks for a connection that such a thing cannot have.</source>
        <translation>它要求的连接，这类内容不可能有。</translation>
    </message>
    <message>
        <source>It has no identity such as MY-01.</source>
        <translation>它没有 MY-01 这样的标识。</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>它没有名称。</translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <extracomment>the identity of a rule, its name, and a sentence that says why it was not used</extracomment>
        <translation>%1“%2”：%3</translation>
    </message>
    <message>
        <source>It has more than %1 conditions.</source>
        <translation>它的条件超过 %1 个。</translation>
    </message>
    <message>
        <source>Its conditions stand more than %1 deep in each other.</source>
        <translation>它的条件嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>Its identity is that of a built-in rule.</source>
        <translation>它的标识与某条内置规则相同。</translation>
    </message>
    <message>
        <source>There is another rule with its identity.</source>
        <translation>另有一条规则与它的标识相同。</translation>
    </message>
    <message>
        <source>There are more than %1 rules.</source>
        <translation>规则超过 %1 条。</translation>
    </message>
    <message>
        <source>What it names in “%1” is not on the map.</source>
        <translation>它在“%1”中指明的内容不在地图上。</translation>
    </message>
    <message>
        <source>It counts connections, but the number that it asks for is not possible.</source>
        <translation>它对连接的数量有要求，但不可能有这样的数量。</translation>
    </message>
</context>
<context>
    <name>martlet::Session</name>
    <message>
        <source>Merge with %1</source>
        <translation>与 %1 合并</translation>
    </message>
    <message>
        <source>Put back what was in the file</source>
        <translation>放回文件中原有的更改</translation>
    </message>
</context>
<context>
    <name>martlet::SeverityBox</name>
    <message>
        <source>In this project</source>
        <translation>在此项目中</translation>
    </message>
    <message>
        <source>As elsewhere</source>
        <translation>与其他地方相同</translation>
    </message>
    <message>
        <source>%2, says “%1”</source>
        <extracomment>%1 is a profile, %2 a severity</extracomment>
        <translation>按规则集“%1”：%2</translation>
    </message>
    <message>
        <source>As it is: mostly %1</source>
        <translation>默认：通常为%1</translation>
    </message>
    <message>
        <source>For the department %1</source>
        <translation>对于部门“%1”</translation>
    </message>
    <message>
        <source>For something that is no longer there</source>
        <translation>对于已不存在的内容</translation>
    </message>
    <message>
        <source>Only for “%1”</source>
        <translation>仅对“%1”</translation>
    </message>
    <message>
        <source>Department %1</source>
        <translation>部门“%1”</translation>
    </message>
    <message>
        <source>Off for a department or a thing: type its name</source>
        <translation>对某个部门或某项内容关闭：输入名称</translation>
    </message>
    <message>
        <source>A department or a thing that it is off for</source>
        <translation>对其关闭的部门或内容</translation>
    </message>
</context>
<context>
    <name>martlet::SharingBar</name>
    <message numerus="yes">
        <source>%n change(s) that were saved in this file on %1 are no longer in it. Somebody else may have replaced it; nothing is lost.</source>
        <translation>
            <numerusform>%1 保存到此文件的 %n 项更改，现在已不在文件中。可能有其他人替换了文件；没有丢失任何内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beside this file stands another copy of the project, %1, with %n change(s) that are not in it.</source>
        <translation>
            <numerusform>同一位置还有此项目的另一个副本 %1，其中有 %n 项更改不在此文件中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beside this file stand %1 other copies of the project with %n change(s) that are not in it.</source>
        <translation>
            <numerusform>同一位置还有此项目的另外 %1 个副本，其中有 %n 项更改不在此文件中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>放回这些更改</translation>
    </message>
    <message>
        <source>Merge it</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Merge them</source>
        <translation>全部合并</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) came in.</source>
        <translation>
            <numerusform>收到 %n 项更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s) came in.</source>
        <extracomment>names of people</extracomment>
        <translation>
            <numerusform>收到 %1 的 %n 项更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 个人</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>有人</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) by %1</source>
        <extracomment>%1 is who made them</extracomment>
        <translation>
            <numerusform>%1 做了 %n 项更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new comment(s) by %1</source>
        <extracomment>%1 is who wrote them</extracomment>
        <translation>
            <numerusform>%1 发表了 %n 条新评论</numerusform>
        </translation>
    </message>
    <message>
        <source>some comments were changed or settled</source>
        <translation>有些评论已修改或已解决</translation>
    </message>
    <message>
        <source>Since you last looked (%1): %2.</source>
        <extracomment>%1 is a day, %2 what others did: &quot;14 changes by Anna and 2 new comments by Ben&quot;</extracomment>
        <translation>自上次查看（%1）以来：%2。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已看过</translation>
    </message>
    <message numerus="yes">
        <source>%n values are undecided: copies of this project disagree on them.</source>
        <translation>
            <numerusform>有 %n 个值待决定：此项目的各个副本在这些值上不一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>决定…</translation>
    </message>
</context>
<context>
    <name>martlet::Sheet</name>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>No owner yet</source>
        <translation>尚无负责人</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Idea or trial</source>
        <translation>设想或试用</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n 张卡片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flows</source>
        <translation>
            <numerusform>%n 条数据流</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by hand</source>
        <translation>
            <numerusform>%n 条靠人工</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cards shown</source>
        <translation>
            <numerusform>共 %n 张卡片，显示 %1 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票数</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets. Cut them along the marks at their corners; each overlaps the next by 10 mm.</source>
        <translation>
            <numerusform>共 %n 张纸。请沿四角的标记裁切；相邻两张重叠 10 毫米。</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Findings of %1</source>
        <translation>%1 中的发现</translation>
    </message>
    <message numerus="yes">
        <source>%n findings. On a screen, each leads to its card.</source>
        <translation>
            <numerusform>共 %n 项发现。在屏幕上，点击任意一项可转到对应的卡片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open comments</source>
        <translation>未解决的评论</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待决定</translation>
    </message>
</context>
<context>
    <name>martlet::SheetPreview</name>
    <message>
        <source>Sheets</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>How the sheet begins</source>
        <translation>工作表的开头部分</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n rows</source>
        <translation>
            <numerusform>共 %n 行，显示前 %1 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::StartPage</name>
    <message>
        <source>Draw your marketing system</source>
        <translation>画出营销系统</translation>
    </message>
    <message>
        <source>Tools, data flows, owners and journeys on one map, and what is amiss beside it. All of it stays on this computer.</source>
        <translation>工具、数据流、负责人和客户旅程都在一张地图上，不妥之处就显示在旁边。全部内容都留在本机。</translation>
    </message>
    <message>
        <source>Start typing</source>
        <translation>直接开始输入</translation>
    </message>
    <message>
        <source>An empty map: type a name, press Enter, type the next.</source>
        <translation>一张空白地图：输入名称，按 Enter，再输入下一个。</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Paste a list or open a table</source>
        <translation>粘贴列表或打开表格</translation>
    </message>
    <message>
        <source>Ctrl+V takes the names that you copied. Click to open a table from a spreadsheet, as CSV.</source>
        <translation>按 Ctrl+V 即可放入已复制的名称。点击则打开由电子表格导出的 CSV 表格。</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>选择模板</translation>
    </message>
    <message>
        <source>A map of a firm like yours, to be changed until it is yours.</source>
        <translation>一张与您公司相似的企业的地图，可以一步步改成您自己的。</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>看看示例</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>martlet::StatusLine</name>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n 张卡片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n 条连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by hand</source>
        <translation>
            <numerusform>%n 条靠人工</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 owned</source>
        <translation>%2 项中 %1 项有负责人</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Type to add · drag the background to select · Ctrl+wheel to zoom</source>
        <translation>直接输入即可添加 · 拖动背景框选 · Ctrl+滚轮缩放</translation>
    </message>
    <message>
        <source>Drag to move · Delete to remove · edit them together at the right</source>
        <translation>拖动以移动 · Delete：删除 · 在右侧一起编辑</translation>
    </message>
    <message>
        <source>Nobody owns it yet</source>
        <translation>还没有负责人</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>已有负责人</translation>
    </message>
    <message>
        <source>Cards on this view</source>
        <translation>此视图上的卡片</translation>
    </message>
    <message numerus="yes">
        <source>%n on no view</source>
        <translation>
            <numerusform>%n 项不在任何视图上</numerusform>
        </translation>
    </message>
    <message>
        <source>Tab: add connected · Ctrl+L: connect · F2: rename · Alt+Enter: its connections · Delete: remove</source>
        <translation>Tab：添加并连接 · Ctrl+L：连接 · F2：重命名 · Alt+Enter：它的连接 · Delete：删除</translation>
    </message>
    <message>
        <source>Left, right: its ends · Alt+Enter: the next one · Ctrl+Shift+L: lead it elsewhere · Ctrl+M: automatic, by hand, unknown · Delete: remove</source>
        <translation>左、右方向键：两端 · Alt+Enter：下一条 · Ctrl+Shift+L：改接到别处 · Ctrl+M：自动、人工、不清楚 · Delete：删除</translation>
    </message>
    <message>
        <source>Arrow keys: walk on · Ctrl+I: its details</source>
        <translation>方向键：继续移动 · Ctrl+I：详情</translation>
    </message>
</context>
<context>
    <name>martlet::StepIndex</name>
    <message>
        <source>the settings of the project</source>
        <translation>项目的设置</translation>
    </message>
    <message>
        <source>something that is gone</source>
        <translation>已不存在的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Several changes, kept as one</source>
        <translation>多项更改，合并为一项保存</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <extracomment>%1 is the name of a tool or anything else</extracomment>
        <translation>对 %1 的评论</translation>
    </message>
</context>
<context>
    <name>martlet::StickyNotes</name>
    <message>
        <source>Add a note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>更改备注</translation>
    </message>
    <message>
        <source>Select the note that should become something else.</source>
        <translation>请选择要转为其他内容的备注。</translation>
    </message>
    <message numerus="yes">
        <source>Turn %n notes into: %1</source>
        <translation>
            <numerusform>将 %n 条备注转为：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes became: %1</source>
        <extracomment>the kind of thing that notes became</extracomment>
        <translation>
            <numerusform>已将 %n 条备注转为：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes became: %1. This view shows none of these; the inventory does.</source>
        <translation>
            <numerusform>已将 %n 条备注转为：%1。此视图不显示这类内容，可在清单中查看。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::Storage</name>
    <message>
        <source>%1 is empty. It may not have been copied to the end; ask for it again.</source>
        <translation>%1 是空的。可能没有复制完整；请对方重新发送。</translation>
    </message>
    <message>
        <source>%1 is not a Martlet project.</source>
        <translation>%1 不是 Martlet 项目。</translation>
    </message>
    <message>
        <source>%1 is not a Martlet project but a database of another program.</source>
        <translation>%1 不是 Martlet 项目，而是其他程序的数据库。</translation>
    </message>
    <message>
        <source>%1 was saved by a newer version of Martlet. Update Martlet to open it.</source>
        <translation>%1 由更新版本的 Martlet 保存。请更新 Martlet 后再打开。</translation>
    </message>
    <message>
        <source>A part of %1 is missing. It may not have been copied to the end; ask for it again, or take an earlier copy.</source>
        <translation>%1 缺少一部分。可能没有复制完整；请对方重新发送，或使用更早的副本。</translation>
    </message>
    <message>
        <source>%1 is damaged, and Martlet does not open it by halves. Take an earlier copy of it.</source>
        <translation>%1 已损坏，Martlet 不会只打开一半。请使用更早的副本。</translation>
    </message>
    <message>
        <source>%1 holds things that Martlet never writes. It was not opened, to be on the safe side.</source>
        <translation>%1 含有 Martlet 从不写入的内容。为安全起见，没有打开。</translation>
    </message>
    <message>
        <source>The history of the project could not be read.</source>
        <translation>无法读取项目的历史记录。</translation>
    </message>
    <message>
        <source>%1 cannot be read. What you see was kept on this computer; save it to have a file again.</source>
        <translation>无法读取 %1。现在看到的是本机保存的内容；保存一次即可重新得到文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that this computer kept and the file did not have yet are back.</source>
        <translation>
            <numerusform>已找回 %n 项保存在本机、文件中尚没有的更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes of an earlier session are kept on this computer, but could not be saved beside %1.</source>
        <translation>上次使用时的更改保存在本机，但无法保存到 %1 旁边。</translation>
    </message>
    <message>
        <source>Changes of an earlier session were not in %1. They are saved beside it as %2.</source>
        <translation>上次使用时的更改不在 %1 中。它们已保存在同一位置，名为 %2。</translation>
    </message>
    <message>
        <source>Changes of an earlier session are kept on this computer, but could not be read.</source>
        <translation>上次使用时的更改保存在本机，但无法读取。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a Martlet project.</source>
        <translation>%1 是文件夹，不是 Martlet 项目。</translation>
    </message>
    <message>
        <source>You may not read %1. Ask whoever owns it for the permission.</source>
        <translation>没有读取 %1 的权限。请向文件所有者申请。</translation>
    </message>
    <message>
        <source>%1 is larger than a Martlet project can be.</source>
        <translation>%1 超过了 Martlet 项目可能的大小。</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1 不是普通文件。</translation>
    </message>
    <message>
        <source>%1 could not be read, because the disk or the network does not answer as it should. Try again later.</source>
        <translation>无法读取 %1，因为磁盘或网络没有正常响应。请稍后再试。</translation>
    </message>
    <message>
        <source>There is already a file %1. It was not touched; choose another name.</source>
        <translation>文件 %1 已存在。没有动它；请换一个名称。</translation>
    </message>
    <message>
        <source>%1 was not made, because its folder does not exist.</source>
        <translation>没有创建 %1，因为它所在的文件夹不存在。</translation>
    </message>
    <message>
        <source>%1 was not made, because there is no room left on the disk.</source>
        <translation>没有创建 %1，因为磁盘空间不足。</translation>
    </message>
    <message>
        <source>%1 was not made, because you may not write into its folder.</source>
        <translation>没有创建 %1，因为没有写入该文件夹的权限。</translation>
    </message>
    <message>
        <source>%1 was not made, because the disk or the network does not answer as it should.</source>
        <translation>没有创建 %1，因为磁盘或网络没有正常响应。</translation>
    </message>
    <message>
        <source>Your latest changes could not be kept on this computer, because its disk is full or does not answer. Make room; Martlet goes on trying. Do not close it until then.</source>
        <translation>最近的更改未能保存在本机，因为磁盘已满或没有响应。请腾出空间；Martlet 会继续尝试。在此之前请不要关闭。</translation>
    </message>
    <message>
        <source>%1 was not saved, because its folder is gone. Your work is kept on this computer and comes back when the project is opened here; save it elsewhere to have a file of it.</source>
        <translation>%1 未能保存，因为它所在的文件夹已不存在。所做的工作已保存在本机，在这里打开项目时会恢复；请保存到其他位置，以便有一份文件。</translation>
    </message>
    <message>
        <source>%1 was not saved, because there is no room left on its disk. Your work is kept on this computer and comes back when the project is opened here; save again when there is room.</source>
        <translation>%1 未能保存，因为磁盘空间不足。所做的工作已保存在本机，在这里打开项目时会恢复；有空间后请再次保存。</translation>
    </message>
    <message>
        <source>%1 was not saved, because you may not write there. Your work is kept on this computer and comes back when the project is opened here; save it elsewhere to have a file of it.</source>
        <translation>%1 未能保存，因为没有写入该位置的权限。所做的工作已保存在本机，在这里打开项目时会恢复；请保存到其他位置，以便有一份文件。</translation>
    </message>
    <message>
        <source>%1 was not saved, because the disk or the network does not answer as it should. Your work is kept on this computer and comes back when the project is opened here; save again later.</source>
        <translation>%1 未能保存，因为磁盘或网络没有正常响应。所做的工作已保存在本机，在这里打开项目时会恢复；请稍后再次保存。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are what a connection leads from and to</extracomment>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>%1 is lost.</source>
        <extracomment>%1 is what is lost, such as Tool “CRM”</extracomment>
        <translation>%1已丢失。</translation>
    </message>
    <message>
        <source>%1 is damaged and was left out.</source>
        <translation>%1已损坏，已略过。</translation>
    </message>
    <message>
        <source>%1 was left out, because one of its ends is missing.</source>
        <translation>%1已略过，因为它有一端缺失。</translation>
    </message>
    <message>
        <source>%1 stands as it was once saved, and was probably changed later.</source>
        <translation>%1保留的是较早保存的版本，之后可能又改过。</translation>
    </message>
    <message>
        <source>Something</source>
        <translation>某项内容</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>a kind of thing, and what one is called: Tool “CRM”</extracomment>
        <translation>%1“%2”</translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n 个元素</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n 条连接</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 of it are sound.</source>
        <extracomment>%1 and %2 are numbers of things: “12 elements”, “3 connections”</extracomment>
        <translation>其中 %1和 %2完好。</translation>
    </message>
    <message>
        <source>Nothing is known by name to be missing.</source>
        <translation>没有能指明名称的缺失内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are known to be missing or older.</source>
        <translation>
            <numerusform>已知有 %n 项缺失或为较早的版本。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Nothing in %1 can be recognised as part of a Martlet project.</source>
        <translation>在 %1 中找不到能识别为 Martlet 项目的内容。</translation>
    </message>
    <message>
        <source>Your latest changes could not be kept: a protected project is worked on in memory only, and this computer has no folder for that. Save a copy without protection, or open the project elsewhere.</source>
        <translation>最近的更改未能保存：受保护的项目只在内存中处理，而这台电脑没有可供使用的内存文件夹。请保存一份不受保护的副本，或在其他电脑上打开此项目。</translation>
    </message>
    <message>
        <source>%1 is protected and opens with its passphrase only.</source>
        <translation>%1 受保护，只能用密码打开。</translation>
    </message>
    <message>
        <source>Something else stands in the place of %1 by now. Your work is beside it as %2, and goes on there; nothing is lost.</source>
        <translation>%1 的位置上现在是别的内容。所做的工作已保存在同一位置，名为 %2，后续更改也保存在那里；没有丢失任何内容。</translation>
    </message>
    <message>
        <source>%1 is also open in another window of Martlet on this computer. You can change it in both: each takes in what the other saves.</source>
        <translation>%1 也在本机的另一个 Martlet 窗口中打开。两边都可以更改：一边保存的内容，另一边会自动合入。</translation>
    </message>
    <message>
        <source>%1 is not a copy of this project but another one. Nothing was taken from it.</source>
        <translation>%1 不是此项目的副本，而是另一个项目。没有从中采用任何内容。</translation>
    </message>
    <message>
        <source>Nothing has changed since, so there is nothing to send.</source>
        <translation>此后没有任何更改，因此没有可发送的内容。</translation>
    </message>
    <message>
        <source>So much has changed that it does not fit into a file of changes. Send the whole project instead.</source>
        <translation>更改太多，一个更改文件容纳不下。请改为发送整个项目。</translation>
    </message>
    <message>
        <source>%1 holds changes of a project, and not a whole one. Open your copy of the project and take them there, with File, Merge with….</source>
        <translation>%1 只含项目的更改，不是完整的项目。请打开手中的项目副本，通过“文件”菜单中的“选择合并对象…”采用这些更改。</translation>
    </message>
    <message numerus="yes">
        <source>%1 builds on %n changes that are not in this copy of the project, so nothing was taken from it. Ask for the whole project, or send this copy, so that all that changed since can be sent.</source>
        <translation>
            <numerusform>%1 以 %n 项更改为基础，而此项目副本中没有这些更改，因此没有从中采用任何内容。请对方发送整个项目，或将此副本发给对方，以便对方发送此后的全部更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>This copy of the project has parts left out, and %1 has others. Nothing was taken. Open the whole project and merge both into it.</source>
        <translation>此项目副本隐去了部分内容，而 %1 隐去的是另一些内容。没有采用任何内容。请打开完整的项目，将两者合并进去。</translation>
    </message>
</context>
<context>
    <name>martlet::Template</name>
    <message>
        <source>Empty map</source>
        <translation>空白地图</translation>
    </message>
    <message>
        <source>Nothing on it yet: type or paste the names of your tools.</source>
        <translation>还没有任何内容：输入或粘贴工具的名称即可。</translation>
    </message>
    <message>
        <source>Software firm</source>
        <translation>软件公司</translation>
    </message>
    <message>
        <source>Sells software to firms: 19 tools, from the first visit to the renewal.</source>
        <translation>向企业销售软件：19 个工具，从首次访问到续约。</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>网店</translation>
    </message>
    <message>
        <source>Advertisements, shop, parcels and returns: 19 tools, up to the second order.</source>
        <translation>广告、店铺、包裹和退货：19 个工具，直到第二笔订单。</translation>
    </message>
    <message>
        <source>Retail in Russia</source>
        <translation>俄罗斯零售</translation>
    </message>
    <message>
        <source>In Russian: web site and shops, 20 tools, checked by 152-FZ as well.</source>
        <translation>俄语：网站和门店，20 个工具，同时按 152-FZ 检查。</translation>
    </message>
    <message>
        <source>Retail in China</source>
        <translation>中国零售</translation>
    </message>
    <message>
        <source>In Chinese: WeChat, Tmall and shops, 19 tools, checked by PIPL as well.</source>
        <translation>中文：微信、天猫和门店，19 个工具，同时按个人信息保护法 (PIPL) 检查。</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>代理公司</translation>
    </message>
    <message>
        <source>From the first call to the second brief: 18 tools of pitch, creation, media and hours.</source>
        <translation>从第一通电话到第二份需求简报：比稿、创意、媒介和工时，共 18 个工具。</translation>
    </message>
    <message>
        <source>Blank journey</source>
        <translation>空白客户旅程</translation>
    </message>
    <message>
        <source>Five stages, three questions to begin with, and layers for the tools behind them.</source>
        <translation>五个阶段、三个起步问题，以及放置背后工具的层。</translation>
    </message>
    <message>
        <source>Two-day workshop</source>
        <translation>两天工作坊</translation>
    </message>
    <message>
        <source>Three journeys (the best, the bad and the embarrassing experience), an agenda and the first questions.</source>
        <translation>三条客户旅程（最好的、糟糕的和令人尴尬的体验）、一份议程和最初的问题。</translation>
    </message>
    <message>
        <source>Sample: an outdoor retailer</source>
        <translation>示例：户外用品零售商</translation>
    </message>
    <message>
        <source>A firm with 37 tools, two journeys and the troubles such firms have. Good for looking around.</source>
        <translation>一家有 37 个工具、两条客户旅程的公司，也有这类公司常见的难题。适合随意看看。</translation>
    </message>
</context>
<context>
    <name>martlet::Text</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>How a day is written: d is the day, MMM the short name of the month, yyyy the year. Figures only would be read differently in other countries.</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>martlet::TextAnswer</name>
    <message>
        <source>Without %1</source>
        <translation>没有 %1 时</translation>
    </message>
    <message>
        <source>Nothing on the map depends on it.</source>
        <translation>地图上没有任何内容依赖它。</translation>
    </message>
    <message>
        <source>What stops</source>
        <translation>停下的内容</translation>
    </message>
    <message>
        <source>What no longer gets its data</source>
        <translation>不再获得数据的内容</translation>
    </message>
    <message>
        <source>What loses somebody who looks after it, with no backup</source>
        <translation>失去照管者且没有备份的内容</translation>
    </message>
    <message>
        <source>Stops: %1. Loses its data: %2. Suffers: %3. Loses its people: %4.</source>
        <translation>停下：%1。失去数据：%2。受影响：%3。失去人员：%4。</translation>
    </message>
    <message>
        <source>Work by hand that falls away: %1 hours a month.</source>
        <translation>省去的人工工作：每月 %1 小时。</translation>
    </message>
    <message>
        <source>Flows by hand that stop as well, for which the hours are not known yet: %1.</source>
        <translation>同样会停下、但小时数尚不清楚的人工数据流：%1。</translation>
    </message>
    <message>
        <source>Tell: %1</source>
        <translation>需告知：%1</translation>
    </message>
    <message>
        <source>%1 (active until %2)</source>
        <translation>%1（在岗至 %2）</translation>
    </message>
    <message>
        <source>This counts what the team looks after as a team. Name its people as well to see what hangs on them: %1</source>
        <translation>这里只计入由团队整体照管的内容。要看有哪些内容依赖团队成员，请一并指明他们：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a heading, %2 how many lines follow
----------
%1 is a vendor, department, layer or category, %2 the tools that it counts</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Steps: %1. Hand-offs: %2, by hand: %3. Asked twice: %4. Broken threads: %5.</source>
        <translation>步骤：%1。交接：%2，其中人工：%3。重复询问：%4。前情中断：%5。</translation>
    </message>
    <message>
        <source>The way of the customer</source>
        <translation>客户走过的路</translation>
    </message>
    <message>
        <source>feeling %1</source>
        <translation>感受 %1</translation>
    </message>
    <message>
        <source>Tools: %1</source>
        <translation>工具：%1</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>人员：%1</translation>
    </message>
    <message>
        <source>The customer is asked for: %1</source>
        <translation>要求客户提供：%1</translation>
    </message>
    <message>
        <source>Where it passes from hand to hand</source>
        <translation>在哪里交接</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>by hand: %1</source>
        <translation>人工：%1</translation>
    </message>
    <message>
        <source>it is not known how</source>
        <translation>方式不清楚</translation>
    </message>
    <message>
        <source>the customer says it again</source>
        <translation>客户要再说一遍</translation>
    </message>
    <message>
        <source>What the customer is asked twice</source>
        <translation>客户被重复询问的内容</translation>
    </message>
    <message>
        <source>Not known yet what</source>
        <translation>尚不清楚是什么</translation>
    </message>
    <message>
        <source>%1, at: %2</source>
        <extracomment>%1 is data such as &quot;Contact&quot;, %2 a list of touchpoints</extracomment>
        <translation>%1，出现在：%2</translation>
    </message>
    <message>
        <source>Where the next step does not know what happened before</source>
        <translation>下一步不知道之前情况的地方</translation>
    </message>
    <message>
        <source>Carried by hand: %1 hours a month</source>
        <translation>人工搬运：每月 %1 小时</translation>
    </message>
    <message>
        <source>That is %1 a month, at %2 an hour.</source>
        <translation>即每月 %1，按每小时 %2 计算。</translation>
    </message>
    <message>
        <source>What serves several of these counts for each of them.</source>
        <translation>同时服务于其中几项的，在每一项中都会计入。</translation>
    </message>
    <message>
        <source>By hand too, but nobody has said yet how long it takes: %1</source>
        <translation>同样靠人工、但还没有人说明要花多少时间的：%1</translation>
    </message>
    <message>
        <source>Cost of the tools: %1 a year</source>
        <translation>工具费用：每年 %1</translation>
    </message>
    <message>
        <source>Tools of which the cost is not known yet: %1</source>
        <translation>费用尚不清楚的工具：%1</translation>
    </message>
    <message>
        <source>What is affected</source>
        <translation>所有受影响的内容</translation>
    </message>
</context>
<context>
    <name>martlet::TextReport</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a severity such as &quot;Warning&quot;, %2 what was seen</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, as in the scenario “%2”</source>
        <translation>%1，按方案“%2”</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>此项目</translation>
    </message>
    <message>
        <source>Errors: %1. Warnings: %2. Information: %3. Accepted with a reason: %4.</source>
        <translation>错误：%1。警告：%2。提示：%3。说明理由后接受：%4。</translation>
    </message>
    <message>
        <source>Marketing debt: %1. Known of what the rules ask: %2 %.</source>
        <translation>营销债务：%1。规则所需信息的已知比例：%2%。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有任何发现。</translation>
    </message>
    <message>
        <source>Start with these</source>
        <translation>从这些开始</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>the name of a rule, its identity, and how many findings it has
----------
a severity, a number of findings, and the names of what they are about</extracomment>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>Why it matters: %1</source>
        <translation>为什么重要：%1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>怎么办：%1</translation>
    </message>
    <message>
        <source>Accepted with a reason: %1</source>
        <translation>说明理由后接受：%1</translation>
    </message>
    <message>
        <source>Acceptances that accept nothing now: %1</source>
        <translation>目前未起作用的接受：%1</translation>
    </message>
    <message>
        <source>Your own rules that were not used: %1</source>
        <translation>未使用的自定义规则：%1</translation>
    </message>
    <message>
        <source>These go with the scenario</source>
        <translation>按此方案会消失的发现</translation>
    </message>
    <message>
        <source>These come with it</source>
        <translation>按此方案会新出现的发现</translation>
    </message>
    <message>
        <source>Settings that were not used: %1</source>
        <translation>未采用的设置：%1</translation>
    </message>
</context>
<context>
    <name>martlet::Thread</name>
    <message>
        <source>The comment says nothing.</source>
        <translation>评论没有内容。</translation>
    </message>
    <message>
        <source>The comment has %1 characters, and a comment can hold %2. Shorten it, or make several of it.</source>
        <translation>这条评论有 %1 个字符，一条评论最多 %2 个。请缩短，或分成几条。</translation>
    </message>
</context>
<context>
    <name>martlet::ThreadView</name>
    <message>
        <source>Resolved: %1</source>
        <extracomment>%1 is the first comment of a thread that is settled</extracomment>
        <translation>已解决：%1</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>said of a comment that somebody has not seen yet</extracomment>
        <translation>新</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Change or delete this comment</source>
        <translation>修改或删除此评论</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>martlet::ToolRail</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>添加：%1</translation>
    </message>
</context>
<context>
    <name>martlet::TopBar</name>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Add a view</source>
        <translation>添加视图</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Everything as a table (Ctrl+Shift+I)</source>
        <translation>以表格显示全部内容（Ctrl+Shift+I）</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>导出与分享</translation>
    </message>
</context>
<context>
    <name>martlet::UndecidedBox</name>
    <message>
        <source>%1: another copy says “%2”</source>
        <extracomment>%1 is a field, %2 another value of it</extracomment>
        <translation>%1：另一个副本中为“%2”</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>维持：%1</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>改用：%1</translation>
    </message>
</context>
<context>
    <name>martlet::UndecidedList</name>
    <message>
        <source>To decide</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>元素</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>1  Mine</source>
        <translation>1  我的</translation>
    </message>
    <message>
        <source>2  Theirs</source>
        <translation>2  对方的</translation>
    </message>
    <message>
        <source>3  Before</source>
        <translation>3  之前的</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <extracomment>%1 is a person or team</extracomment>
        <translation>已询问：%1</translation>
    </message>
</context>
<context>
    <name>martlet::Usual</name>
    <message>
        <source>Let %1 hold what is usual</source>
        <translation>为 %1 填入通常存有的数据</translation>
    </message>
    <message numerus="yes">
        <source>Let %n tools hold what is usual</source>
        <translation>
            <numerusform>为 %n 个工具填入通常存有的数据</numerusform>
        </translation>
    </message>
    <message>
        <source>Give %1 its usual role</source>
        <translation>为 %1 设定通常的角色</translation>
    </message>
</context>
<context>
    <name>martlet::UsualBox</name>
    <message>
        <source>Let it hold this. It is marked as assumed; data that is on the map already is used.</source>
        <translation>填入这些数据，并标为推测；地图上已有的数据会直接沿用。</translation>
    </message>
    <message>
        <source>Usually holds: %1</source>
        <translation>通常存有：%1</translation>
    </message>
    <message>
        <source>%1 holds what it usually holds</source>
        <translation>已为 %1 填入通常存有的数据</translation>
    </message>
    <message>
        <source>%1 has its usual role</source>
        <translation>已为 %1 设定通常的角色</translation>
    </message>
    <message>
        <source>Say that it plays this role here. Some rules expect less of it then.</source>
        <translation>确认它在这里担任这个角色；部分规则对它的要求会因此降低。</translation>
    </message>
    <message>
        <source>Confirm its usual role: %1</source>
        <translation>确认通常的角色：%1</translation>
    </message>
</context>
<context>
    <name>martlet::UsualData</name>
    <message>
        <source>Ad spend</source>
        <translation>广告花费</translation>
    </message>
    <message>
        <source>Survey answer</source>
        <translation>问卷反馈</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>用户行为</translation>
    </message>
    <message>
        <source>Service case</source>
        <translation>服务工单</translation>
    </message>
    <message>
        <source>Campaign content</source>
        <translation>营销内容</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会话记录</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>转化</translation>
    </message>
    <message>
        <source>Cookie consent</source>
        <translation>Cookie 同意</translation>
    </message>
    <message>
        <source>Customer profile</source>
        <translation>客户资料</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>关键指标</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Campaign plan</source>
        <translation>营销计划</translation>
    </message>
    <message>
        <source>Product data</source>
        <translation>商品信息</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>报名信息</translation>
    </message>
</context>
<context>
    <name>martlet::VoteBar</name>
    <message>
        <source>A click or Enter gives a dot, with Shift it takes one away.</source>
        <translation>单击或按 Enter 加一个圆点，同时按住 Shift 则减去一个。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>清零</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Enter: a dot more · Shift+Enter: one less · 0 to 9: so many · Esc: done</source>
        <translation>Enter：加一点 · Shift+Enter：减一点 · 0 到 9：直接设为此数 · Esc：完成</translation>
    </message>
    <message numerus="yes">
        <source>Voting: %n dots</source>
        <translation>
            <numerusform>投票：%n 个圆点</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::Waiver</name>
    <message>
        <source>Accepted by %1 for good: %2</source>
        <translation>%1 已长期接受：%2</translation>
    </message>
    <message>
        <source>Accepted by %1 until %2: %3</source>
        <translation>%1 已接受至 %2：%3</translation>
    </message>
    <message>
        <source>It was accepted with a reason until %1; that day has come.</source>
        <translation>此项曾说明理由并接受，截止 %1；这一天已到。</translation>
    </message>
    <message>
        <source>%1 (a reason or a person is missing)</source>
        <extracomment>%1 is a rule and names of things</extracomment>
        <translation>%1（缺少理由或人员）</translation>
    </message>
</context>
<context>
    <name>martlet::WalkPage</name>
    <message>
        <source>Not known yet</source>
        <comment>a feeling</comment>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>Bad</source>
        <comment>a feeling</comment>
        <translation>差</translation>
    </message>
    <message>
        <source>Rather bad</source>
        <comment>a feeling</comment>
        <translation>较差</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>a feeling</comment>
        <translation>一般</translation>
    </message>
    <message>
        <source>Rather good</source>
        <comment>a feeling</comment>
        <translation>较好</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>a feeling</comment>
        <translation>好</translation>
    </message>
    <message>
        <source>No hand-off, and nothing is asked twice</source>
        <translation>没有交接，也没有重复询问</translation>
    </message>
    <message>
        <source>Handed over to “%1” by hand: %2</source>
        <translation>靠人工交接到“%1”：%2</translation>
    </message>
    <message>
        <source>Handed over to “%1”; nobody has said yet how</source>
        <translation>交接到“%1”；还没有人说明方式</translation>
    </message>
    <message>
        <source>Handed over to “%1”: %2</source>
        <translation>交接到“%1”：%2</translation>
    </message>
    <message>
        <source>The customer has to say it again at “%1”</source>
        <translation>客户在“%1”要再说一遍</translation>
    </message>
    <message>
        <source>“%1” asks again for: %2</source>
        <translation>“%1”再次询问：%2</translation>
    </message>
    <message>
        <source>“%1” does not know what happened here</source>
        <translation>“%1”不知道这里发生过什么</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Right and Left go from step to step.</source>
        <translation>按右箭头键和左箭头键可在各步之间切换。</translation>
    </message>
    <message>
        <source>The step before (Left)</source>
        <translation>上一步（左箭头键）</translation>
    </message>
    <message>
        <source>The next step (Right)</source>
        <translation>下一步（右箭头键）</translation>
    </message>
    <message>
        <source>Which journey?</source>
        <translation>哪个客户旅程？</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>共 %n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message numerus="yes">
        <source>%n hand-offs</source>
        <translation>
            <numerusform>%n 次交接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by hand</source>
        <comment>hand-offs</comment>
        <translation>
            <numerusform>其中 %n 次靠人工</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things asked twice</source>
        <translation>
            <numerusform>%n 项重复询问</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken threads</source>
        <translation>
            <numerusform>%n 处前情中断</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over by hand</source>
        <translation>靠人工的交接</translation>
    </message>
    <message>
        <source>What the customer is asked twice</source>
        <translation>客户被重复询问的内容</translation>
    </message>
    <message>
        <source>Not known yet what</source>
        <translation>尚不清楚是什么</translation>
    </message>
    <message>
        <source>%1, at: %2</source>
        <extracomment>%1 is data such as &quot;Contact&quot;, %2 a list of touchpoints</extracomment>
        <translation>%1，出现在：%2</translation>
    </message>
    <message>
        <source>Where the next step does not know what happened before</source>
        <translation>下一步不知道之前情况的地方</translation>
    </message>
    <message>
        <source>%1 (again)</source>
        <extracomment>a thing that the customer has told before</extracomment>
        <translation>%1（再次）</translation>
    </message>
    <message>
        <source>Nothing that is known</source>
        <translation>没有已知的内容</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>没有已知的工具</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>没有已知的人员</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>询问的内容</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>感受</translation>
    </message>
    <message>
        <source>On the way to the next step</source>
        <translation>前往下一步的途中</translation>
    </message>
    <message>
        <source>Here the journey ends</source>
        <translation>客户旅程到此结束</translation>
    </message>
    <message>
        <source>Walk the journey</source>
        <translation>走一遍客户旅程</translation>
    </message>
    <message>
        <source>There is no journey to walk yet</source>
        <translation>还没有可以走的客户旅程</translation>
    </message>
    <message>
        <source>Add a touchpoint and say which journey it is part of.</source>
        <translation>添加一个触点，并说明它属于哪个客户旅程。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>martlet::WebPage</name>
    <message>
        <source>Map without a name</source>
        <translation>未命名的地图</translation>
    </message>
    <message>
        <source>Made with Martlet</source>
        <translation>由 Martlet 制作</translation>
    </message>
    <message>
        <source>Searching, findings and journeys need JavaScript, which is switched off here. The first view is shown as it is.</source>
        <translation>搜索、发现和客户旅程需要 JavaScript，而这里已将它关闭。第一个视图按原样显示。</translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation>转到地图</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Find a tool, a person, a finding ( / )</source>
        <translation>查找工具、人员或发现 ( / )</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation>这里没有叫这个名称的内容。</translation>
    </message>
    <message>
        <source>And %1 more. Type more of the name.</source>
        <translation>另有 %1 项。请输入更完整的名称。</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Print this view and its findings</source>
        <translation>打印此视图及其发现</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>缩小 (−)</translation>
    </message>
    <message>
        <source>Show all (0)</source>
        <translation>显示全部 (0)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Arrows go from card to card, with Alt along connections. Enter opens the details, Escape closes them, + and − zoom, 0 shows all.</source>
        <translation>方向键在卡片之间移动，按住 Alt 则沿连接移动。Enter 打开详情，Escape 关闭详情，+ 和 − 缩放，0 显示全部。</translation>
    </message>
    <message>
        <source>Findings and details</source>
        <translation>发现和详情</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>客户旅程</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>About this connection</source>
        <translation>关于这条连接</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>To</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>Nothing more is known of it yet.</source>
        <translation>目前没有更多已知的内容。</translation>
    </message>
    <message>
        <source>It is not on this view.</source>
        <translation>它不在此视图上。</translation>
    </message>
    <message>
        <source>Nothing was found. What nobody knows yet is no finding.</source>
        <translation>没有任何发现。尚不清楚的内容不算发现。</translation>
    </message>
    <message>
        <source>Start with these</source>
        <translation>从这些开始</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>marketing debt</source>
        <translation>营销债务</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>看到的情况</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>为什么重要</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>涉及的内容</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation>再显示 %1 项</translation>
    </message>
    <message>
        <source>What if it goes?</source>
        <translation>如果没有它会怎样？</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>没有 %1 时</translation>
    </message>
    <message>
        <source>Back to the details</source>
        <translation>返回详情</translation>
    </message>
    <message>
        <source>Nothing on the map depends on it.</source>
        <translation>地图上没有任何内容依赖它。</translation>
    </message>
    <message>
        <source>This map is so large that the page answers this only for what matters most. Martlet itself answers it for everything.</source>
        <translation>这张地图很大，网页只能就最重要的内容回答这个问题。在 Martlet 中可以查看所有内容的答案。</translation>
    </message>
    <message>
        <source>What stops</source>
        <translation>停下的内容</translation>
    </message>
    <message>
        <source>What no longer gets its data</source>
        <translation>不再获得数据的内容</translation>
    </message>
    <message>
        <source>What is affected</source>
        <translation>所有受影响的内容</translation>
    </message>
    <message>
        <source>What loses somebody who looks after it, with no backup</source>
        <translation>失去照管者且没有备份的内容</translation>
    </message>
    <message>
        <source>Whom to tell</source>
        <translation>需要告知的人</translation>
    </message>
    <message>
        <source>Work by hand that falls away: %1 hours a month.</source>
        <translation>省去的人工工作：每月 %1 小时。</translation>
    </message>
    <message>
        <source>No journey has steps yet.</source>
        <translation>还没有任何客户旅程包含步骤。</translation>
    </message>
    <message>
        <source>Steps: %1. Hand-offs: %2, by hand: %3. Asked twice: %4.</source>
        <translation>步骤：%1。交接：%2，其中人工：%3。重复询问：%4。</translation>
    </message>
    <message>
        <source>Go step by step</source>
        <translation>逐步查看</translation>
    </message>
    <message>
        <source>All journeys</source>
        <translation>所有客户旅程</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>询问的内容</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>感受</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>没有已知的工具</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>没有已知的人员</translation>
    </message>
    <message>
        <source>Nothing that is known</source>
        <translation>没有已知的内容</translation>
    </message>
    <message>
        <source>On the way to the next step</source>
        <translation>前往下一步的途中</translation>
    </message>
    <message>
        <source>Here the journey ends</source>
        <translation>客户旅程到此结束</translation>
    </message>
    <message>
        <source>More about this step</source>
        <translation>关于这一步的更多内容</translation>
    </message>
    <message>
        <source>What you do not look for turns pale. Nothing is hidden.</source>
        <translation>不符合条件的内容会变淡，但不会隐藏。</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Has findings</source>
        <translation>有无发现</translation>
    </message>
    <message>
        <source>Name contains</source>
        <translation>名称包含</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Errors or warnings</source>
        <translation>错误或警告</translation>
    </message>
    <message>
        <source>Any finding</source>
        <translation>任何发现</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>没有发现</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1 项，共 %2 项</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>重新显示全部</translation>
    </message>
    <message>
        <source>%1 is chosen. Its details are beside the map.</source>
        <translation>已选中 %1。详情在地图旁边。</translation>
    </message>
    <message>
        <source>A copy from which some things were left out.</source>
        <translation>这份副本隐去了部分内容。</translation>
    </message>
    <message>
        <source>This map is so large that it needs JavaScript to be shown, which is switched off here.</source>
        <translation>这张地图很大，需要 JavaScript 才能显示，而这里已将它关闭。</translation>
    </message>
    <message>
        <source>Open comments</source>
        <translation>未解决的评论</translation>
    </message>
</context>
<context>
    <name>martlet::Workbook</name>
    <message>
        <source>“%1” in the file is damaged. Nothing was read from it. Save it anew in your spreadsheet program.</source>
        <translation>文件中的“%1”已损坏。没有从中读取任何内容。请在电子表格程序中重新保存该文件。</translation>
    </message>
    <message>
        <source>“%1”, row %2, column %3: %4</source>
        <extracomment>place in a workbook: name of the sheet, row, column as a number</extracomment>
        <translation>“%1”，第 %2 行第 %3 列：%4</translation>
    </message>
    <message>
        <source>no cell can be at “%1”.</source>
        <translation>“%1”不是单元格可以出现的位置。</translation>
    </message>
    <message>
        <source>the file has more cells than can be read safely.</source>
        <translation>文件中的单元格太多，无法安全读取。</translation>
    </message>
    <message>
        <source>there can be no row “%1” here.</source>
        <translation>这里不可能有行号为“%1”的行。</translation>
    </message>
    <message>
        <source>%1 Nothing was read from the file.</source>
        <translation>%1没有从文件中读取任何内容。</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB. Nothing was read from it.</source>
        <translation>文件超过 64 MB。没有从中读取任何内容。</translation>
    </message>
    <message>
        <source>This is an old Excel file, or one with a password. Save it as .xlsx without a password. Nothing was read from it.</source>
        <translation>这是旧版 Excel 文件，或带有密码的文件。请将它另存为不带密码的 .xlsx 文件。没有从中读取任何内容。</translation>
    </message>
    <message>
        <source>This is no spreadsheet file (XLSX). Nothing was read from it.</source>
        <translation>这不是电子表格文件 (XLSX)。没有从中读取任何内容。</translation>
    </message>
    <message>
        <source>The file is damaged at “%1”. Nothing was read from it. Ask for it again, or save it anew in your spreadsheet program.</source>
        <translation>文件在“%1”处已损坏。没有从中读取任何内容。请让对方重新发送，或在电子表格程序中重新保存。</translation>
    </message>
    <message>
        <source>Unpacked, the file would be larger than can be read safely. Nothing was read from it.</source>
        <translation>文件解压后太大，无法安全读取。没有从中读取任何内容。</translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be written; the disk may be full. Nothing was read from the file.</source>
        <translation>无法写入临时文件夹；磁盘可能已满。没有从文件中读取任何内容。</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>不在列表中</translation>
    </message>
    <message>
        <source>Choose from the list, where it fits. Keep what you wrote?</source>
        <translation>列表中有合适的，请从中选择。要保留您写的内容吗？</translation>
    </message>
    <message>
        <source>The spreadsheet could not be made in the folder for temporary files; the disk may be full. Nothing was written.</source>
        <translation>无法在临时文件夹中生成电子表格；磁盘可能已满。没有写入任何内容。</translation>
    </message>
</context>
<context>
    <name>martlet::Xml</name>
    <message>
        <source>The file is not valid XML: it goes wrong in line %1, column %2. Nothing was read from it.</source>
        <translation>文件不是有效的 XML：错误出现在第 %1 行第 %2 列。没有从中读取任何内容。</translation>
    </message>
    <message>
        <source>The file is too large or too deep to be read safely. Nothing was read from it.</source>
        <translation>文件太大或嵌套太深，无法安全读取。没有从中读取任何内容。</translation>
    </message>
    <message>
        <source>The file declares a document type or entities of its own in line %1, which could hide anything. Nothing was read from it.</source>
        <translation>文件在第 %1 行声明了自己的文档类型或实体，其中可能隐藏任何内容。没有从中读取任何内容。</translation>
    </message>
    <message>
        <source>The file is too large or too deep to be read safely: line %1. Nothing was read from it.</source>
        <translation>文件太大或嵌套太深，无法安全读取：第 %1 行。没有从中读取任何内容。</translation>
    </message>
</context>
</TS>
