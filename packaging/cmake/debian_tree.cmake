# SPDX-License-Identifier: GPL-3.0-or-later
# Run by cpack before it packs: turns the installed tree into one that Debian's policy agrees with. Other packages stay as they are.
if(NOT CPACK_GENERATOR STREQUAL DEB)
  return()
endif()
file(GLOB_RECURSE programs ${CPACK_TEMPORARY_DIRECTORY}/*/bin/backchannel*)
if(NOT programs)
  message(FATAL_ERROR "No program to package under ${CPACK_TEMPORARY_DIRECTORY}")
endif()
list(GET programs 0 program)
cmake_path(GET program PARENT_PATH bin)
cmake_path(GET bin PARENT_PATH usr)
file(RENAME ${bin} ${usr}/games)

set(doc ${usr}/share/doc/backchannel)
file(RENAME ${doc}/CHANGELOG.md ${doc}/changelog)
file(COPY ${CMAKE_CURRENT_LIST_DIR}/../debian/copyright ${CMAKE_CURRENT_LIST_DIR}/../debian/changelog.Debian DESTINATION ${doc})
file(GLOB pages ${usr}/share/man/man6/*.6)
execute_process(COMMAND gzip --best --no-name ${pages} ${doc}/changelog ${doc}/changelog.Debian COMMAND_ERROR_IS_FATAL ANY)
