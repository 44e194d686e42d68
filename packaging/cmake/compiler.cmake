# SPDX-License-Identifier: GPL-3.0-or-later
# Flags that every target shares: warnings, sanitizers, compiler cache, fast linker.
add_library(bc_flags INTERFACE)
# Designated initializers leave out what keeps its default: that is their point.
target_compile_options(bc_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wno-missing-field-initializers)
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  target_compile_options(bc_flags INTERFACE -Wno-restrict -Wno-stringop-overflow -Wno-array-bounds)  # false alarms about std::string, GCC bug 105329
endif()
target_compile_options(bc_flags INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)  # a false alarm about private types when files are compiled together
if(BC_WARNINGS_AS_ERRORS)
  target_compile_options(bc_flags INTERFACE -Werror)
endif()
if(BC_SANITIZE)
  if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    target_compile_options(bc_flags INTERFACE -Wno-maybe-uninitialized)  # false alarms about std::regex, GCC bug 105562
  endif()
  target_compile_options(bc_flags INTERFACE -fsanitize=${BC_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(bc_flags INTERFACE -fsanitize=${BC_SANITIZE})
endif()

# Code that runs once, such as a test or a command line, is not worth a minute of the optimizer: a third less time to build.
add_library(bc_quick_build INTERFACE)
target_compile_options(bc_quick_build INTERFACE $<$<CONFIG:Release>:-O1>)
# Tests spend their time in what they test: their own code is compiled as fast as it goes.
add_library(bc_test_build INTERFACE)
target_compile_options(bc_test_build INTERFACE $<$<CONFIG:Release>:-O0>)

find_program(BC_CCACHE ccache)
if(BC_CCACHE)
  # A precompiled header carries time stamps; ccache must be told to look past them.
  set(CMAKE_CXX_COMPILER_LAUNCHER
      ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime CCACHE_NOHASHDIR=1
      CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} ${BC_CCACHE})
endif()
find_program(BC_MOLD mold)
if(BC_MOLD)
  add_link_options(-fuse-ld=mold)
endif()
