// Hashes what a page carries, so that browsers let this and nothing else work.
#include "report/look.h"

#include <memory>

#include <glib.h>

namespace amends {

std::string policy_hash(std::string_view content)
{
    guint8 digest[32];
    gsize size = sizeof digest;
    const std::unique_ptr<GChecksum, decltype(&g_checksum_free)> sum(g_checksum_new(G_CHECKSUM_SHA256), g_checksum_free);
    g_checksum_update(sum.get(), reinterpret_cast<const guchar*>(content.data()), static_cast<gssize>(content.size()));
    g_checksum_get_digest(sum.get(), digest, &size);
    const std::unique_ptr<gchar, decltype(&g_free)> text(g_base64_encode(digest, size), g_free);
    return "'sha256-" + std::string(text.get()) + "'";
}

}  // namespace amends
