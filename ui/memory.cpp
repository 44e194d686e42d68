// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memory.h"

#include <QPixmapCache>
#include <cstdlib>  // says which C library it is

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace bc::ui {

void return_large_blocks() {
#ifdef __GLIBC__
  mallopt(M_MMAP_THRESHOLD, 128 * 1024);
  mallopt(M_TRIM_THRESHOLD, 1024 * 1024);
#endif
}

void return_free_pages() {
  QPixmapCache::clear();
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}

}  // namespace bc::ui
