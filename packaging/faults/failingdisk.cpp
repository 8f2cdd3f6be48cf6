// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A library to be loaded before all others (LD_PRELOAD, Linux) that makes a disk fail for a while.
//
// FAULT_FOLDER: only files below it. FAULT_KIND: full, readonly, gone or fsync. FAULT_AT: the how-manieth operation
// (writes, truncations and syncs; for fsync syncs only) is the first that fails. FAULT_MS: how long it goes on from
// then, in milliseconds. FAULT_LOG: a file that gets a line with the number of operations seen and of those failed.

#include <cerrno>
#include <chrono>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <mutex>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

enum class Kind { None, Full, ReadOnly, Gone, Sync };

enum class Operation { Write, Sync, Read, OpenToWrite, OpenToRead };

Kind kindFromEnvironment()
{
    const char *kind = std::getenv("FAULT_KIND");
    if (kind == nullptr)
        return Kind::None;
    return std::strcmp(kind, "full") == 0 ? Kind::Full
        : std::strcmp(kind, "readonly") == 0 ? Kind::ReadOnly
        : std::strcmp(kind, "gone") == 0 ? Kind::Gone
        : std::strcmp(kind, "fsync") == 0 ? Kind::Sync
                                          : Kind::None;
}

long numberFromEnvironment(const char *name)
{
    const char *value = std::getenv(name);
    return value == nullptr ? 0 : std::atol(value);
}

template <typename Function>
Function real(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

class Disk
{
public:
    /// The error number the operation fails with; 0: it does not.
    int fault(Operation operation, const char *path)
    {
        if (m_kind == Kind::None || m_folder == nullptr || std::strncmp(path, m_folder, std::strlen(m_folder)) != 0)
            return 0;
        const std::lock_guard<std::mutex> guard(m_mutex);
        const bool counts = m_kind == Kind::Sync ? operation == Operation::Sync
                                                 : operation == Operation::Write || operation == Operation::Sync;
        if (counts && ++m_seen == m_at)
            m_begun = std::chrono::steady_clock::now();
        const bool failing = m_seen >= m_at
            && std::chrono::steady_clock::now() - m_begun < std::chrono::milliseconds(m_milliseconds);
        const int error = failing ? errorOf(operation) : 0;
        m_failed += error != 0 ? 1 : 0;
        return error;
    }

    int fault(Operation operation, int file)
    {
        if (m_kind == Kind::None)
            return 0;
        char link[64];
        char path[4096];
        std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
        const ssize_t length = readlink(link, path, sizeof path - 1);
        path[length < 0 ? 0 : length] = '\0';
        return fault(operation, path);
    }

    ~Disk()
    {
        const char *log = std::getenv("FAULT_LOG");
        if (m_kind == Kind::None || log == nullptr)
            return;
        if (FILE *out = std::fopen(log, "a")) {
            std::fprintf(out, "%ld %ld\n", m_seen, m_failed);
            std::fclose(out);
        }
    }

private:
    [[nodiscard]] int errorOf(Operation operation) const
    {
        const bool writes = operation == Operation::Write || operation == Operation::OpenToWrite;
        switch (m_kind) {
        case Kind::Full:
            return operation == Operation::Write ? ENOSPC : 0;
        case Kind::ReadOnly:
            return writes ? EROFS : 0;
        case Kind::Gone:
            return operation == Operation::OpenToRead || operation == Operation::OpenToWrite ? ENOENT : EIO;
        case Kind::Sync:
            return operation == Operation::Sync ? EIO : 0;
        case Kind::None:
            break;
        }
        return 0;
    }

    Kind m_kind = kindFromEnvironment();
    const char *m_folder = std::getenv("FAULT_FOLDER");
    long m_at = numberFromEnvironment("FAULT_AT");
    long m_milliseconds = numberFromEnvironment("FAULT_MS");
    std::mutex m_mutex;
    std::chrono::steady_clock::time_point m_begun;
    long m_seen = 0;
    long m_failed = 0;
};

Disk &disk()
{
    static Disk instance;
    return instance;
}

bool fails(int error)
{
    if (error != 0)
        errno = error;
    return error != 0;
}

int openWith(const char *name, const char *path, int flags, mode_t mode)
{
    const bool writes = (flags & (O_WRONLY | O_RDWR | O_CREAT)) != 0;
    if (fails(disk().fault(writes ? Operation::OpenToWrite : Operation::OpenToRead, path)))
        return -1;
    return real<int (*)(const char *, int, mode_t)>(name)(path, flags, mode);
}

} // namespace

extern "C" {

ssize_t write(int file, const void *bytes, size_t size)
{
    if (fails(disk().fault(Operation::Write, file)))
        return -1;
    return real<ssize_t (*)(int, const void *, size_t)>("write")(file, bytes, size);
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t place)
{
    if (fails(disk().fault(Operation::Write, file)))
        return -1;
    return real<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64")(file, bytes, size, place);
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t place)
{
    return pwrite64(file, bytes, size, place);
}

int ftruncate64(int file, off64_t length) noexcept
{
    if (fails(disk().fault(Operation::Write, file)))
        return -1;
    return real<int (*)(int, off64_t)>("ftruncate64")(file, length);
}

int ftruncate(int file, off_t length) noexcept
{
    return ftruncate64(file, length);
}

int fsync(int file)
{
    if (fails(disk().fault(Operation::Sync, file)))
        return -1;
    return real<int (*)(int)>("fsync")(file);
}

int fdatasync(int file)
{
    if (fails(disk().fault(Operation::Sync, file)))
        return -1;
    return real<int (*)(int)>("fdatasync")(file);
}

ssize_t pread64(int file, void *bytes, size_t size, off64_t place)
{
    if (fails(disk().fault(Operation::Read, file)))
        return -1;
    return real<ssize_t (*)(int, void *, size_t, off64_t)>("pread64")(file, bytes, size, place);
}

ssize_t pread(int file, void *bytes, size_t size, off_t place)
{
    return pread64(file, bytes, size, place);
}

int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const auto mode = static_cast<mode_t>((flags & O_CREAT) != 0 ? va_arg(arguments, int) : 0);
    va_end(arguments);
    return openWith("open64", path, flags, mode);
}

int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const auto mode = static_cast<mode_t>((flags & O_CREAT) != 0 ? va_arg(arguments, int) : 0);
    va_end(arguments);
    return openWith("open", path, flags, mode);
}
}
