// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0
//
// Preloaded by the tests of faults: stands before every system call that writes, counts them, and
// lets the one with the number in MARTLET_FAULT fail or kill the process:
//   MARTLET_FAULT="17 kill"   MARTLET_FAULT="17 28 once"   MARTLET_FAULT="17 28 on" (28: an errno)
//   MARTLET_FAULT="17 gone"   from then on the folder in MARTLET_FAULT_SHARE is away
// With MARTLET_FAULT_SYSTEM=old, files can be neither exchanged nor renamed only where they are
// new. MARTLET_FAULT_CLOCK is added to the clock, in seconds. At its end the process writes the
// number of calls to the file in MARTLET_FAULT_COUNT. MARTLET_FAULT_RECORD is the file that gets a
// record of all that was written (recording.h).

#include "shimrecorder.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <string>

namespace {

using recorder::Kind;

struct Plan
{
    long at = 0;
    int error = 0;
    bool kills = false;
    bool takesShare = false;
    bool goesOn = false;

    Plan()
    {
        const char *text = std::getenv("MARTLET_FAULT");
        char what[16] = {};
        if (!text)
            return;
        if (std::sscanf(text, "%ld %d %15s", &at, &error, what) == 3) {
            goesOn = std::strcmp(what, "on") == 0;
            return;
        }
        std::sscanf(text, "%ld %15s", &at, what);
        takesShare = std::strcmp(what, "gone") == 0;
        kills = !takesShare;
    }
};

std::atomic<long> calls {0};

template<typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

std::string shareAway()
{
    const char *share = std::getenv("MARTLET_FAULT_SHARE");
    return share ? std::string(share) + " away" : std::string();
}

void takeShareAway()
{
    static const auto real = next<int (*)(const char *, const char *)>("rename");
    real(std::getenv("MARTLET_FAULT_SHARE"), shareAway().c_str());
}

/// Whether this call is to fail; errno is then set.
bool fails()
{
    static const Plan plan;
    const long call = ++calls;
    if (plan.takesShare && call == plan.at)
        takeShareAway();
    if (plan.takesShare || plan.at == 0 || call < plan.at || (call > plan.at && !plan.goesOn))
        return false;
    if (plan.kills)
        ::kill(::getpid(), SIGKILL);
    errno = plan.error;
    return true;
}

/// The same for a file that is open: one on a share that is away by now can only fail.
bool fails(int descriptor)
{
    if (fails())
        return true;
    static const std::string away = shareAway();
    if (away.empty())
        return false;
    char path[4096] = {};
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    const bool isAway = ::readlink(link.c_str(), path, sizeof path - 1) > 0
        && std::strncmp(path, away.c_str(), away.size()) == 0;
    if (isAway)
        errno = ESTALE;
    return isAway;
}

bool isTerminal(int descriptor)
{
    return descriptor <= 2;
}

struct Reporter
{
    ~Reporter()
    {
        const char *path = std::getenv("MARTLET_FAULT_COUNT");
        FILE *file = path ? std::fopen(path, "w") : nullptr;
        if (file) {
            std::fprintf(file, "%ld", calls.load());
            std::fclose(file);
        }
    }
} reporter;

int openFile(const char *name, const char *path, int flags, unsigned mode)
{
    if ((flags & O_CREAT) != 0 && fails())
        return -1;
    static const auto real = next<int (*)(const char *, int, ...)>(name);
    return recorder::opened(path, flags, [&] { return real(path, flags, mode); });
}

ssize_t clockOffset()
{
    static const char *const offset = std::getenv("MARTLET_FAULT_CLOCK");
    return offset ? std::atol(offset) : 0;
}

} // namespace

extern "C" {

int open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const unsigned mode = (flags & O_CREAT) != 0 ? va_arg(rest, unsigned) : 0;
    va_end(rest);
    return openFile("open", path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const unsigned mode = (flags & O_CREAT) != 0 ? va_arg(rest, unsigned) : 0;
    va_end(rest);
    return openFile("open64", path, flags, mode);
}

int close(int descriptor)
{
    static const auto real = next<int (*)(int)>("close");
    return recorder::done({Kind::Close, descriptor}, [&] { return real(descriptor); });
}

ssize_t write(int descriptor, const void *data, size_t size)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    if (!isTerminal(descriptor) && fails(descriptor))
        return -1;
    return recorder::wrote(descriptor, data, -1, [&] { return real(descriptor, data, size); });
}

ssize_t pwrite64(int descriptor, const void *data, size_t size, off64_t at)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    if (fails(descriptor))
        return -1;
    return recorder::wrote(descriptor, data, at, [&] { return real(descriptor, data, size, at); });
}

int fsync(int descriptor)
{
    static const auto real = next<int (*)(int)>("fsync");
    if (fails(descriptor))
        return -1;
    return recorder::done({Kind::Sync, descriptor}, [&] { return real(descriptor); });
}

int fdatasync(int descriptor)
{
    static const auto real = next<int (*)(int)>("fdatasync");
    if (fails(descriptor))
        return -1;
    return recorder::done({Kind::SyncData, descriptor}, [&] { return real(descriptor); });
}

int ftruncate64(int descriptor, off64_t size) noexcept
{
    static const auto real = next<int (*)(int, off64_t)>("ftruncate64");
    if (fails(descriptor))
        return -1;
    return recorder::done({Kind::Resize, descriptor, size}, [&] { return real(descriptor, size); });
}

int rename(const char *from, const char *to) noexcept
{
    static const auto real = next<int (*)(const char *, const char *)>("rename");
    if (fails())
        return -1;
    return recorder::done({Kind::Rename, -1, 0, from, to}, [&] { return real(from, to); });
}

int renameat2(int one, const char *from, int other, const char *to, unsigned flags) noexcept
{
    static const auto real =
        next<int (*)(int, const char *, int, const char *, unsigned)>("renameat2");
    static const bool isOld = std::getenv("MARTLET_FAULT_SYSTEM") != nullptr;
    if (isOld && flags != 0) {
        errno = EINVAL;
        return -1;
    }
    if (fails())
        return -1;
    const Kind kind = (flags & RENAME_EXCHANGE) != 0 ? Kind::Exchange : Kind::Rename;
    return recorder::done({kind, -1, 0, from, to},
                          [&] { return real(one, from, other, to, flags); });
}

int link(const char *from, const char *to) noexcept
{
    static const auto real = next<int (*)(const char *, const char *)>("link");
    if (fails())
        return -1;
    return recorder::done({Kind::Link, -1, 0, from, to}, [&] { return real(from, to); });
}

int unlink(const char *path) noexcept
{
    static const auto real = next<int (*)(const char *)>("unlink");
    if (fails())
        return -1;
    return recorder::done({Kind::Unlink, -1, 0, path}, [&] { return real(path); });
}

int mkdir(const char *path, mode_t mode) noexcept
{
    static const auto real = next<int (*)(const char *, mode_t)>("mkdir");
    if (fails())
        return -1;
    return recorder::done({Kind::MakeFolder, -1, 0, path}, [&] { return real(path, mode); });
}

int rmdir(const char *path) noexcept
{
    static const auto real = next<int (*)(const char *)>("rmdir");
    if (fails())
        return -1;
    return recorder::done({Kind::RemoveFolder, -1, 0, path}, [&] { return real(path); });
}

int clock_gettime(clockid_t clock, timespec *time) noexcept
{
    static const auto real = next<int (*)(clockid_t, timespec *)>("clock_gettime");
    const int outcome = real(clock, time);
    if (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)
        time->tv_sec += clockOffset();
    return outcome;
}

int gettimeofday(timeval *time, void *zone) noexcept
{
    static const auto real = next<int (*)(timeval *, void *)>("gettimeofday");
    const int outcome = real(time, zone);
    time->tv_sec += clockOffset();
    return outcome;
}

} // extern "C"
