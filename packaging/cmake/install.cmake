# SPDX-License-Identifier: GPL-3.0-or-later
# What an installation holds. Everything belongs to the component `game`, what packages carry, but for the engine as a library with
# its headers, which is the component `engine`: for whoever writes a program of their own around the rules.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)
set(CMAKE_INSTALL_DEFAULT_COMPONENT_NAME game)
set(BC_CMAKE_DIR ${CMAKE_INSTALL_LIBDIR}/cmake/BackChannel)

# bc_install_engine(<layer>...): the layers' libraries and headers, and the package that find_package(BackChannel) finds.
function(bc_install_engine)
  set(layers)
  foreach(layer ${ARGN})
    if(TARGET bc_${layer})
      list(APPEND layers ${layer})
      set_target_properties(bc_${layer} PROPERTIES OUTPUT_NAME backchannel-${layer})
      install(TARGETS bc_${layer} EXPORT BackChannelTargets ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT engine)
      install(DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR}/${layer} DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/backchannel COMPONENT engine
        FILES_MATCHING PATTERN "*.h")
    endif()
  endforeach()
  install(EXPORT BackChannelTargets NAMESPACE BackChannel:: DESTINATION ${BC_CMAKE_DIR} COMPONENT engine)
  set(BC_LAYERS ${layers})
  set(BC_RULES_DIR ${CMAKE_INSTALL_DATADIR}/backchannel/rules)
  configure_package_config_file(${CMAKE_SOURCE_DIR}/packaging/cmake/BackChannelConfig.cmake.in
    ${CMAKE_BINARY_DIR}/BackChannelConfig.cmake INSTALL_DESTINATION ${BC_CMAKE_DIR} PATH_VARS BC_RULES_DIR)
  write_basic_package_version_file(${CMAKE_BINARY_DIR}/BackChannelConfigVersion.cmake COMPATIBILITY SameMinorVersion)
  install(FILES ${CMAKE_BINARY_DIR}/BackChannelConfig.cmake ${CMAKE_BINARY_DIR}/BackChannelConfigVersion.cmake
    DESTINATION ${BC_CMAKE_DIR} COMPONENT engine)
endfunction()
