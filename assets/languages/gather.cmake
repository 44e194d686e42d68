# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the words of the sources over into .ts files. What lupdate says of classes that it cannot find makes no difference: contexts
# do not count (compile.cmake).
execute_process(COMMAND ${LUPDATE} ${FROM} -locations none -no-obsolete -silent ${MORE} -ts ${INTO}
  RESULT_VARIABLE failed OUTPUT_VARIABLE said ERROR_VARIABLE said)
if(failed)
  message(FATAL_ERROR "The words could not be gathered: ${said}")
endif()
