# SPDX-License-Identifier: GPL-3.0-or-later
# Headers that are read over and over are compiled once. Nothing may come to need that: the preset `debug` builds without.
option(BC_PRECOMPILE "Precompile headers that many files include" ON)

# Files are compiled four at a time, for half of a clean build. The same preset `debug` builds each alone, so that none leans on another.
option(BC_TOGETHER "Compile several files at once" ${BC_PRECOMPILE})
set(CMAKE_UNITY_BUILD ${BC_TOGETHER})
set(CMAKE_UNITY_BUILD_BATCH_SIZE 4)

# bc_precompile(<target> <header>...): precompiled for this target alone.
function(bc_precompile target)
  if(BC_PRECOMPILE)
    target_precompile_headers(${target} PRIVATE ${ARGN})
  endif()
endfunction()

# bc_shared_precompiled(<name> [USES <libraries>] HEADERS <header>...): precompiled once, for all targets that bc_reuse names it to.
function(bc_shared_precompiled name)
  cmake_parse_arguments(SHARED "" "" "USES;HEADERS" ${ARGN})
  if(BC_PRECOMPILE)
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/precompiled/${name}.cpp CONTENT "// Nothing but its precompiled headers.\n")
    add_library(${name} OBJECT EXCLUDE_FROM_ALL ${CMAKE_BINARY_DIR}/precompiled/${name}.cpp)
    target_compile_features(${name} PUBLIC cxx_std_20)
    target_link_libraries(${name} PRIVATE bc_flags ${SHARED_USES})
    target_precompile_headers(${name} PRIVATE ${SHARED_HEADERS})
  endif()
endfunction()

function(bc_reuse target name)
  if(BC_PRECOMPILE)
    target_precompile_headers(${target} REUSE_FROM ${name})
  endif()
endfunction()
