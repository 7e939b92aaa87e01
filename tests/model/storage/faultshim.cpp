// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0
//
// Preloaded by tst_storage_faults: stands before every system call that writes, counts them, and
// lets the one with the number in MARTLET_FAULT fail or kill the process:
//   MARTLET_FAULT="17 kill"   MARTLET_FAULT="17 28 once"   MARTLET_FAULT="17 28 on" (28: an errno)
// With MARTLET_FAULT_SYSTEM=old, files can be neither exchanged nor renamed only where they are
// new. At its end the process writes the number of calls to the file in MARTLET_FAULT_COUNT.

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

struct Plan
{
    long at = 0;
    int error = 0;
    bool kills = false;
    bool goesOn = false;

    Plan()
    {
        const char *text = std::getenv("MARTLET_FAULT");
        char what[16] = {};
        if (!text)
            return;
        if (std::sscanf(text, "%ld %d %15s", &at, &error, what) == 3)
            goesOn = std::strcmp(what, "on") == 0;
        else
            kills = true;
    }
};

std::atomic<long> calls {0};

template<typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

/// Whether this call is to fail; errno is then set.
bool fails()
{
    static const Plan plan;
    const long call = ++calls;
    if (plan.at == 0 || call < plan.at || (call > plan.at && !plan.goesOn))
        return false;
    if (plan.kills)
        ::kill(::getpid(), SIGKILL);
    errno = plan.error;
    return true;
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
    return real(path, flags, mode);
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

ssize_t write(int descriptor, const void *data, size_t size)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    return !isTerminal(descriptor) && fails() ? -1 : real(descriptor, data, size);
}

ssize_t pwrite64(int descriptor, const void *data, size_t size, off64_t at)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    return fails() ? -1 : real(descriptor, data, size, at);
}

int fsync(int descriptor)
{
    static const auto real = next<int (*)(int)>("fsync");
    return fails() ? -1 : real(descriptor);
}

int fdatasync(int descriptor)
{
    static const auto real = next<int (*)(int)>("fdatasync");
    return fails() ? -1 : real(descriptor);
}

int ftruncate64(int descriptor, off64_t size) noexcept
{
    static const auto real = next<int (*)(int, off64_t)>("ftruncate64");
    return fails() ? -1 : real(descriptor, size);
}

int rename(const char *from, const char *to) noexcept
{
    static const auto real = next<int (*)(const char *, const char *)>("rename");
    return fails() ? -1 : real(from, to);
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
    return fails() ? -1 : real(one, from, other, to, flags);
}

int link(const char *from, const char *to) noexcept
{
    static const auto real = next<int (*)(const char *, const char *)>("link");
    return fails() ? -1 : real(from, to);
}

int unlink(const char *path) noexcept
{
    static const auto real = next<int (*)(const char *)>("unlink");
    return fails() ? -1 : real(path);
}

int mkdir(const char *path, mode_t mode) noexcept
{
    static const auto real = next<int (*)(const char *, mode_t)>("mkdir");
    return fails() ? -1 : real(path, mode);
}

} // extern "C"
