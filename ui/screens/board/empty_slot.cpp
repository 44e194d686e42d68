// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/empty_slot.h"

namespace bc::ui {

namespace {

bool empty_slot(Operation& op, std::string_view role) {
  if (role == "proxy") return op.proxy = {}, true;
  if (role == "target") return op.target = {}, true;
  if (role == "theatre") return op.theatre = {}, true;
  if (role == "against") return op.against = {}, true;
  if (role == "intensity") return op.intensity = {}, true;
  return false;
}

bool empty_slot(Support& support, std::string_view role) {
  if (role != "object") return false;
  support = {.kind = support.kind};
  return true;
}

bool empty_slot(Statement& statement, std::string_view role) {
  if (role == "against") return statement.against = {}, true;
  if (role == "trigger") return statement.trigger = {}, true;
  if (role == "theatre") return statement.theatre = {}, true;
  if (role == "response") return statement.response = {}, true;
  return false;
}

bool empty_slot(Letter& letter, std::string_view role) {
  if (role == "to") return letter = {.kind = letter.kind}, true;
  if (role == "via") return letter.via = {}, true;
  if (role == "theatre") return letter.theatre = {}, true;
  if (role == "report") return letter.index = Id<void>::kNone, true;
  if (role == "terms") return letter.terms = {}, true;
  return false;
}

}  // namespace

bool empty_slot(OrderSheet& sheet, std::string_view line, std::string_view role) {
  if (line == "operation") return empty_slot(sheet.operation, role);
  if (line == "support") return empty_slot(sheet.support, role);
  if (line == "statement") return empty_slot(sheet.statement, role);
  if (line == "letter") return empty_slot(sheet.letter, role);
  return false;
}

}  // namespace bc::ui
