# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the build somewhere, moves it elsewhere, and asks: do the programs run, is all there, can another program link the engine?
#   cmake -D BUILD=<build folder> -D SOURCE=<project> -D WORK=<folder to use> -D CXX=<compiler> -D FLAGS=<its flags> -P install.cmake
cmake_minimum_required(VERSION 3.25)

function(run)
  cmake_parse_arguments(RUN "" "EXPECT" "COMMAND" ${ARGN})
  execute_process(COMMAND ${RUN_COMMAND} OUTPUT_VARIABLE said ERROR_VARIABLE said RESULT_VARIABLE result)
  if(NOT result EQUAL 0)
    message(FATAL_ERROR "${RUN_COMMAND} ended with ${result}:\n${said}")
  endif()
  if(RUN_EXPECT AND NOT said MATCHES "${RUN_EXPECT}")
    message(FATAL_ERROR "${RUN_COMMAND} was to say \"${RUN_EXPECT}\" and said:\n${said}")
  endif()
endfunction()

file(REMOVE_RECURSE ${WORK})
run(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${WORK}/first)
file(RENAME ${WORK}/first ${WORK}/moved)
set(prefix ${WORK}/moved)

set(ENV{BACKCHANNEL_DATA} "")
run(COMMAND ${prefix}/bin/backchannel-lab variants EXPECT "tower-22")
run(COMMAND ${prefix}/bin/backchannel-lab check tower-22 cuba-1962 micro)
set(wanted
  share/man/man6/backchannel.6 share/man/man6/backchannel-lab.6 share/backchannel/rules/rulebook.md
  share/doc/backchannel/CHANGELOG.md share/doc/backchannel/PROTOCOL.md
  share/applications/org.backchannel.game.desktop share/metainfo/org.backchannel.game.metainfo.xml
  share/mime/packages/org.backchannel.game.xml share/icons/hicolor/scalable/apps/org.backchannel.game.svg)
if(EXISTS ${BUILD}/bin/backchannel)
  run(COMMAND ${prefix}/bin/backchannel --version EXPECT "backchannel [0-9]")
  list(APPEND wanted share/backchannel/maps/middle-east/index.json share/backchannel/maps/caribbean/index.json
    share/backchannel/icons/letter.svg)
endif()
foreach(file ${wanted})
  if(NOT EXISTS ${prefix}/${file})
    message(FATAL_ERROR "The installation lacks ${file}")
  endif()
endforeach()

run(COMMAND ${CMAKE_COMMAND} -S ${SOURCE}/tests/house/consumer -B ${WORK}/consumer -G Ninja -D CMAKE_BUILD_TYPE=Release
  -D CMAKE_CXX_COMPILER=${CXX} -D CMAKE_CXX_FLAGS=${FLAGS} -D CMAKE_PREFIX_PATH=${prefix})
run(COMMAND ${CMAKE_COMMAND} --build ${WORK}/consumer)
run(COMMAND ${WORK}/consumer/consumer EXPECT "played to turn")
file(REMOVE_RECURSE ${WORK})
