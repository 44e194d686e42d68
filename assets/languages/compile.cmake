# SPDX-License-Identifier: GPL-3.0-or-later
# Compiles the words of one language. A source text has one translation wherever it stands (where it needs two, the sources say which
# is meant, as tr() allows), so that all contexts become one: what lupdate calls a context and what the program does need not agree.
file(READ ${WORDS} text)
string(REGEX REPLACE "</context>[ \n\r\t]*<context>[ \n\r\t]*<name>[^<]*</name>" "" text "${text}")
string(REGEX REPLACE "<context>[ \n\r\t]*<name>[^<]*</name>" "<context><name></name>" text "${text}")
file(WRITE ${SCRATCH} "${text}")
cmake_path(GET TARGET PARENT_PATH folder)
file(MAKE_DIRECTORY ${folder})
# It warns of every text that stands in several places; that is meant to be.
execute_process(COMMAND ${LRELEASE} -silent ${SCRATCH} -qm ${TARGET} RESULT_VARIABLE failed OUTPUT_VARIABLE said ERROR_VARIABLE said)
if(failed)
  message(FATAL_ERROR "${WORDS} cannot be compiled: ${said}")
endif()
