# SPDX-License-Identifier: GPL-3.0-or-later
# What cpack makes of the component `game`: a Debian package (-G DEB), and an archive that runs from wherever it is unpacked (-G TGZ).
set(CPACK_PACKAGE_NAME backchannel)
set(CPACK_PACKAGE_VENDOR "The Back Channel authors")
set(CPACK_PACKAGE_CONTACT "The Back Channel authors <authors@backchannel.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "war game of proxies, public words and secret letters")
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_COMPONENTS_ALL game)
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_THREADS 0)

set(CPACK_ARCHIVE_COMPONENT_INSTALL ON)

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION games)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Without its fonts every letter is a box, and Qt loads its own translations only if they are there: no library pulls these in.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-hosny-amiri, fonts-inter, fonts-linuxlibertine, fonts-noto-core, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS qt6-wayland)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Two powers avoid open war. They strike each other through militias,
threaten and promise in public, and may offer another deal in secret.
Everybody writes orders at the same time; nobody can be sure who did what.

Two people play at one computer, or one plays against the computer. Two
scenarios are there: Washington and Tehran in the winter of 2023, and
Washington and Moscow in October 1962. A second program, backchannel-lab,
checks variants, plays many games and lends a seat to other programs.")
# Debian keeps games apart from other programs, and wants papers of its own.
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/debian_tree.cmake)
include(CPack)
