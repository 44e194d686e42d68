# SPDX-License-Identifier: GPL-3.0-or-later
# Makes a language of the words of the sources: each says what the source says, between marks. What will be put in stands outside of
# the marks, so that it must bring its own.
file(READ ${WORDS} text)
string(REGEX REPLACE "<numerusform></numerusform>" "" text "${text}")
string(REGEX REPLACE "<source>([^<]*)</source>([^/]*)<translation type=\"unfinished\">[ \n]*</translation>"
  "<source>\\1</source>\\2<translation>⟦\\1⟧</translation>" text "${text}")
string(REGEX REPLACE "(<message numerus=\"yes\">[ \n]*<source>[^<]*</source>[^/]*<translation>)([^<]*)" "\\1<numerusform>\\2</numerusform>" text "${text}")
foreach(place RANGE 9)  # one a round, the last first
  string(REGEX REPLACE "(<(translation|numerusform)>[^<]*)%([0-9n])" "\\1⟧@@\\3⟦" text "${text}")
endforeach()
string(REPLACE "@@" "%" text "${text}")
file(WRITE ${MARKED} "${text}")
