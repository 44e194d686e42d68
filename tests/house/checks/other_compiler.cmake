# SPDX-License-Identifier: GPL-3.0-or-later
# The same game on another compiler and without optimization: builds the engine in BUILD with the compiler CXX, and asks its own
# golden games for their hashes. SOURCE is the project; it is built anew only where something has changed.
execute_process(COMMAND ${CMAKE_COMMAND} -G Ninja -S ${SOURCE} -B ${BUILD} -D CMAKE_CXX_COMPILER=${CXX} -D CMAKE_BUILD_TYPE=Debug
  -D BC_WINDOW=OFF -D BC_TESTS=ON -D BC_BENCH=OFF -D BC_PRECOMPILE=OFF -D BC_TOGETHER=ON OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${CMAKE_COMMAND} --build ${BUILD} --target test_playthroughs OUTPUT_VARIABLE said ERROR_VARIABLE said RESULT_VARIABLE failed)
if(failed)
  message(FATAL_ERROR "The engine does not build with ${CXX}:\n${said}")
endif()
execute_process(COMMAND ${BUILD}/bin/test_playthroughs --gtest_brief=1 COMMAND_ERROR_IS_FATAL ANY)
