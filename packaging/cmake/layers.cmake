# SPDX-License-Identifier: GPL-3.0-or-later
# One layer of the house is one static library with an include root of its own, so that a layer sees the headers of the layers it
# links and of no other: an include against the direction does not compile.
#
#   bc_layer(NAME <folder name> USES <layers or libraries seen by users too> [PRIVATE_USES <libraries>])
function(bc_layer)
  cmake_parse_arguments(LAYER "" "NAME" "USES;PRIVATE_USES" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h)
  if(NOT sources)
    return()
  endif()
  set(root ${CMAKE_BINARY_DIR}/include/${LAYER_NAME})
  file(MAKE_DIRECTORY ${root})
  file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${root}/${LAYER_NAME} SYMBOLIC)
  add_library(bc_${LAYER_NAME} STATIC ${sources})
  add_library(BackChannel::${LAYER_NAME} ALIAS bc_${LAYER_NAME})
  set_target_properties(bc_${LAYER_NAME} PROPERTIES EXPORT_NAME ${LAYER_NAME} LINKER_LANGUAGE CXX)
  target_compile_features(bc_${LAYER_NAME} PUBLIC cxx_std_20)
  target_include_directories(bc_${LAYER_NAME} PUBLIC
    $<BUILD_INTERFACE:${root}> $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}/backchannel>)
  set(uses ${LAYER_USES})
  foreach(used ${LAYER_USES})  # a layer that has no source yet is no target yet
    if(used MATCHES "^bc_" AND NOT TARGET ${used})
      list(REMOVE_ITEM uses ${used})
    endif()
  endforeach()
  target_link_libraries(bc_${LAYER_NAME} PUBLIC ${uses} PRIVATE $<BUILD_INTERFACE:bc_flags> ${LAYER_PRIVATE_USES})
endfunction()
