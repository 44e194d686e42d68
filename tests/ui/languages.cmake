# SPDX-License-Identifier: GPL-3.0-or-later
# For the tests of languages: what the sources say now (said_now.ts), and a language in which each of these words stands between marks
# (languages/qps.qm), so that a word on the screen without marks is one that no translator was shown.
find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)
set(scripts ${CMAKE_SOURCE_DIR}/assets/languages)
set(made ${CMAKE_BINARY_DIR}/tests/languages)
file(GLOB_RECURSE speaking CONFIGURE_DEPENDS
  ${CMAKE_SOURCE_DIR}/ui/*.cpp ${CMAKE_SOURCE_DIR}/ui/*.h ${CMAKE_SOURCE_DIR}/app/*.cpp ${CMAKE_SOURCE_DIR}/app/*.h)
add_custom_command(
  OUTPUT ${made}/said_now.ts
  COMMAND ${CMAKE_COMMAND} -E make_directory ${made}/marked
  COMMAND ${CMAKE_COMMAND} -E rm -f ${made}/said_now.ts
  COMMAND ${CMAKE_COMMAND} -DLUPDATE=$<TARGET_FILE:Qt6::lupdate> "-DFROM=${CMAKE_SOURCE_DIR}/ui;${CMAKE_SOURCE_DIR}/app"
          -DINTO=${made}/said_now.ts "-DMORE=-target-language;fa" -P ${scripts}/gather.cmake
  DEPENDS ${speaking} ${scripts}/gather.cmake
  COMMENT "Gathering the words of the sources" VERBATIM)
add_custom_command(
  OUTPUT ${made}/marked/languages/qps.qm
  COMMAND ${CMAKE_COMMAND} -DWORDS=${made}/said_now.ts -DMARKED=${made}/marked.ts -P ${CMAKE_CURRENT_LIST_DIR}/marked.cmake
  COMMAND ${CMAKE_COMMAND} -DLRELEASE=$<TARGET_FILE:Qt6::lrelease> -DWORDS=${made}/marked.ts -DTARGET=${made}/marked/languages/qps.qm
          -DSCRATCH=${made}/marked_once.ts -P ${scripts}/compile.cmake
  DEPENDS ${made}/said_now.ts ${CMAKE_CURRENT_LIST_DIR}/marked.cmake ${scripts}/compile.cmake
  COMMENT "Marking the words of the sources" VERBATIM)
add_custom_target(bc_marked_words DEPENDS ${made}/marked/languages/qps.qm)
add_dependencies(test_ui bc_marked_words)
