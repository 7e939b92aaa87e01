// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/protection/protection.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <sodium.h>

#include <array>
#include <optional>

namespace martlet::protection {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Protection)
};

constexpr QByteArrayView intro = "age-encryption.org/v1\n";
constexpr QByteArrayView saltLabel = "age-encryption.org/v1/scrypt";
constexpr qsizetype saltSize = 16;
constexpr qsizetype nonceSize = 16;
constexpr qsizetype tagSize = crypto_aead_chacha20poly1305_ietf_ABYTES;
constexpr qsizetype chunkSize = qsizetype(64) * 1024;

/// Bytes that are wiped when they are no longer needed.
template<size_t size>
struct Secret
{
    std::array<uchar, size> bytes = {};

    Secret() = default;
    Secret(const Secret &) = default;
    Secret &operator=(const Secret &) = default;
    ~Secret() { sodium_memzero(bytes.data(), size); }

    QByteArrayView view() const { return {bytes.data(), qsizetype(size)}; }
};
using FileKey = Secret<16>;
using Key = Secret<32>;

const uchar *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const uchar *>(bytes.data());
}

uchar *raw(QByteArray &bytes)
{
    return reinterpret_cast<uchar *>(bytes.data());
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(size));
    return bytes;
}

Key hmac(QByteArrayView key, QByteArrayView message)
{
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, raw(key), size_t(key.size()));
    crypto_auth_hmacsha256_update(&state, raw(message), quint64(message.size()));
    Key hash;
    crypto_auth_hmacsha256_final(&state, hash.bytes.data());
    sodium_memzero(&state, sizeof state);
    return hash;
}

/// HKDF with SHA-256, of which one block is enough here.
Key derived(const FileKey &secret, QByteArrayView salt, QByteArrayView purpose)
{
    return hmac(hmac(salt, secret.view()).view(), purpose.toByteArray() + '\x01');
}

/// Takes time and memory, as it is meant to; nothing where there is not enough memory.
std::optional<Key> stretched(const Passphrase &passphrase, QByteArrayView salt, int work)
{
    constexpr quint32 blockSize = 8;
    const QByteArray labelled = saltLabel.toByteArray() + salt.toByteArray();
    Key key;
    const int code = crypto_pwhash_scryptsalsa208sha256_ll(raw(passphrase.utf8()),
                                                           size_t(passphrase.utf8().size()),
                                                           raw(labelled),
                                                           size_t(labelled.size()),
                                                           quint64(1) << work,
                                                           blockSize,
                                                           1,
                                                           key.bytes.data(),
                                                           key.bytes.size());
    return code == 0 ? std::optional(key) : std::nullopt;
}

using Nonce = std::array<uchar, crypto_aead_chacha20poly1305_ietf_NPUBBYTES>;

/// Of one chunk: its number, and whether it is the last.
Nonce nonceOf(quint64 number, bool isLast)
{
    Nonce nonce = {};
    for (size_t i = nonce.size() - 2; number > 0; number >>= 8)
        nonce[i--] = uchar(number);
    nonce.back() = isLast ? 1 : 0;
    return nonce;
}

void appendEncrypted(QByteArray *to, QByteArrayView bytes, const Key &key, const Nonce &nonce)
{
    const qsizetype at = to->size();
    to->resize(at + bytes.size() + tagSize);
    crypto_aead_chacha20poly1305_ietf_encrypt(raw(*to) + at,
                                              nullptr,
                                              raw(bytes),
                                              quint64(bytes.size()),
                                              nullptr,
                                              0,
                                              nullptr,
                                              nonce.data(),
                                              key.bytes.data());
}

/// False, and nothing to be used, where the bytes are not what was encrypted.
bool decrypt(uchar *to, QByteArrayView bytes, const Key &key, const Nonce &nonce)
{
    return crypto_aead_chacha20poly1305_ietf_decrypt(to,
                                                     nullptr,
                                                     nullptr,
                                                     raw(bytes),
                                                     quint64(bytes.size()),
                                                     nullptr,
                                                     0,
                                                     nonce.data(),
                                                     key.bytes.data())
        == 0;
}

QByteArray encryptedPayload(QByteArrayView bytes, const FileKey &fileKey)
{
    QByteArray payload = randomBytes(nonceSize);
    payload.reserve(nonceSize + bytes.size() + (bytes.size() / chunkSize + 1) * tagSize);
    const Key key = derived(fileKey, payload, "payload");
    qsizetype at = 0;
    for (quint64 number = 0; number == 0 || at < bytes.size(); ++number) {
        const QByteArrayView chunk = bytes.sliced(at).first(qMin(chunkSize, bytes.size() - at));
        at += chunk.size();
        appendEncrypted(&payload, chunk, key, nonceOf(number, at == bytes.size()));
    }
    return payload;
}

std::optional<QByteArray> decryptedPayload(QByteArrayView payload, const FileKey &fileKey)
{
    if (payload.size() < nonceSize + tagSize)
        return {};
    const Key key = derived(fileKey, payload.first(nonceSize), "payload");
    QByteArrayView left = payload.sliced(nonceSize);
    QByteArray bytes(left.size(), Qt::Uninitialized);
    qsizetype at = 0;
    for (quint64 number = 0; number == 0 || !left.isEmpty(); ++number) {
        const QByteArrayView chunk = left.first(qMin(chunkSize + tagSize, left.size()));
        left = left.sliced(chunk.size());
        const bool isTooSmall = chunk.size() < tagSize + (number > 0 ? 1 : 0);
        if (isTooSmall || !decrypt(raw(bytes) + at, chunk, key, nonceOf(number, left.isEmpty())))
            return {};
        at += chunk.size() - tagSize;
    }
    bytes.truncate(at);
    return bytes;
}

/// Base64 as the format has it, without padding and with one way to write each value.
QByteArray encoded(QByteArrayView bytes)
{
    return bytes.toByteArray().toBase64(QByteArray::OmitTrailingEquals);
}

std::optional<QByteArray> decoded(const QString &text)
{
    const QByteArray bytes = QByteArray::fromBase64(text.toLatin1());
    return encoded(bytes) == text.toLatin1() ? std::optional(bytes) : std::nullopt;
}

/// Everything before the payload.
struct Header
{
    QByteArray salt;
    int work = 0;
    QByteArray wrappedKey;
    QByteArray mac;
    qsizetype size = 0; ///< of all of it
};

/// The part of a header that its hash is about.
QByteArray headerText(QByteArrayView salt, int work, QByteArrayView wrappedKey)
{
    return intro.toByteArray() + "-> scrypt " + encoded(salt) + ' ' + QByteArray::number(work)
        + '\n' + encoded(wrappedKey) + "\n---";
}

std::optional<Header> readHeader(QByteArrayView bytes)
{
    constexpr qsizetype longest = 200;
    static const QRegularExpression form(
        u"^age-encryption\\.org/v1\\n-> scrypt ([A-Za-z0-9+/]{22}) ([1-9][0-9]?)\\n"
        "([A-Za-z0-9+/]{43})\\n--- ([A-Za-z0-9+/]{43})\\n"_s);
    const auto match = form.match(QString::fromLatin1(bytes.first(qMin(longest, bytes.size()))));
    const auto salt = decoded(match.captured(1));
    const auto key = decoded(match.captured(3));
    const auto mac = decoded(match.captured(4));
    if (!match.hasMatch() || !salt || !key || !mac)
        return {};
    return Header {*salt, match.captured(2).toInt(), *key, *mac, match.capturedEnd()};
}

bool isGenuine(const Header &header, const FileKey &fileKey)
{
    const QByteArray text = headerText(header.salt, header.work, header.wrappedKey);
    const Key mac = hmac(derived(fileKey, {}, "header").view(), text);
    return sodium_memcmp(mac.bytes.data(), header.mac.constData(), mac.bytes.size()) == 0;
}

Error refused(const QString &sentence)
{
    return {sentence, {}, Error::Kind::Unreadable};
}

Error notUnderstood(QByteArrayView bytes)
{
    const QByteArrayView rest = bytes.sliced(qMin(intro.size(), bytes.size()));
    if (rest.startsWith("-> ") && !rest.startsWith("-> scrypt "))
        return refused(
            Words::tr("The file is protected by a key and not by a passphrase. Open it with the "
                      "program age first, and then what comes out with Martlet."));
    return refused(Words::tr("The file is protected, but damaged at its beginning, or cut off. It "
                             "cannot be opened; ask for it again, or take an earlier copy."));
}

Error tooDear()
{
    return refused(
        Words::tr("The file asks for more memory than Martlet spends on a passphrase. It was not "
                  "opened, to be on the safe side; the program age can open it."));
}

Error noMemory()
{
    return refused(Words::tr("There is not enough memory for the passphrase. Close other programs "
                             "and try again."));
}

Error wrongPassphrase()
{
    return refused(Words::tr("The passphrase is another one, or the file is damaged at its "
                             "beginning. Check capitals and the layout of the keyboard."));
}

Error changed()
{
    return refused(Words::tr("The passphrase is right, but the file is damaged, cut off or was "
                             "changed. It cannot be opened; ask for it again, or take an earlier "
                             "copy."));
}

} // namespace

bool isProtected(QByteArrayView bytes)
{
    return bytes.startsWith(intro);
}

bool isProtectedFile(const QString &file)
{
    QFile source(file);
    return QFileInfo(file).isFile() // a pipe would have to be waited for
        && source.open(QIODevice::ReadOnly) && isProtected(source.read(intro.size()));
}

Result<QByteArray> sealed(QByteArrayView bytes, const Passphrase &passphrase, int work)
{
    if (passphrase.isEmpty())
        return refused(Words::tr("A protected copy needs a passphrase. Nothing was written."));
    const QByteArray salt = randomBytes(saltSize);
    const auto key = stretched(passphrase, salt, work);
    if (!key)
        return noMemory();
    FileKey fileKey;
    randombytes_buf(fileKey.bytes.data(), fileKey.bytes.size());
    QByteArray wrapped;
    appendEncrypted(&wrapped, fileKey.view(), *key, {});
    const QByteArray text = headerText(salt, work, wrapped);
    const Key mac = hmac(derived(fileKey, {}, "header").view(), text);
    return text + ' ' + encoded(mac.view()) + '\n' + encryptedPayload(bytes, fileKey);
}

Result<QByteArray> opened(QByteArrayView bytes, const Passphrase &passphrase)
{
    const auto header = readHeader(bytes);
    if (!header)
        return notUnderstood(bytes);
    if (header->work > mostWork)
        return tooDear();
    const auto key = stretched(passphrase, header->salt, header->work);
    if (!key)
        return noMemory();
    FileKey fileKey;
    if (!decrypt(fileKey.bytes.data(), header->wrappedKey, *key, {}))
        return wrongPassphrase();
    const auto payload = isGenuine(*header, fileKey)
        ? decryptedPayload(bytes.sliced(header->size), fileKey)
        : std::nullopt;
    return payload ? Result<QByteArray>(*payload) : Result<QByteArray>(changed());
}

} // namespace martlet::protection
