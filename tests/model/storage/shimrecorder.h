// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "recording.h"

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>
#include <mutex>

/// The side of the record that is inside the shim. A call and its entry are one step, so that the
/// order of the entries is that of the calls, whatever thread they are of.
namespace recorder {

class Recording
{
public:
    static Recording &instance()
    {
        static Recording recording;
        return recording;
    }
    bool isOn() const { return m_file >= 0; }
    std::recursive_mutex &mutex() { return m_mutex; }
    void add(const Entry &entry) const
    {
        std::string bytes;
        const auto put = [&bytes](auto number) {
            char raw[sizeof number];
            std::memcpy(raw, &number, sizeof number);
            bytes.append(raw, sizeof number);
        };
        put(std::uint8_t(entry.kind));
        put(entry.descriptor);
        put(entry.number);
        put(std::uint32_t(entry.one.size()));
        put(std::uint32_t(entry.two.size()));
        bytes += entry.one + entry.two;
        // Past the wrappers, which would record it.
        if (::syscall(SYS_write, m_file, bytes.data(), bytes.size()) != long(bytes.size()))
            std::abort();
    }

private:
    Recording()
    {
        const char *path = std::getenv("MARTLET_FAULT_RECORD");
        if (!path)
            return;
        m_file = int(
            ::syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
        add({Kind::Begin});
    }

    int m_file = -1;
    std::recursive_mutex m_mutex;
};

/// Makes a call and notes it where it worked.
template<typename Call, typename ToEntry>
auto noted(const Call &call, const ToEntry &entry)
{
    Recording &recording = Recording::instance();
    if (!recording.isOn())
        return call();
    const std::lock_guard guard(recording.mutex());
    const auto outcome = call();
    const int error = errno;
    if (outcome >= 0)
        recording.add(entry(outcome));
    errno = error;
    return outcome;
}

template<typename Call>
int done(const Entry &entry, const Call &call)
{
    return noted(call, [&](int) { return entry; });
}

template<typename Call>
int opened(const char *path, int flags, const Call &call)
{
    return noted(call, [&](int descriptor) {
        return Entry {Kind::Open, descriptor, flags, path, {}};
    });
}

template<typename Call>
ssize_t wrote(int descriptor, const void *data, off64_t at, const Call &call)
{
    return noted(call, [&](ssize_t size) {
        const off64_t place = at >= 0 ? at : ::lseek64(descriptor, 0, SEEK_CUR) - size;
        return Entry {Kind::Write,
                      descriptor,
                      place,
                      {},
                      std::string(static_cast<const char *>(data), size_t(size))};
    });
}

} // namespace recorder
