// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/curtain/pins.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace bc::ui {

namespace {
constexpr int kRounds = 5000;  // a moment for one try, long for all ten thousand

QByteArray stirred(const QByteArray& salt, const QString& digits) {
  auto hash = salt + plain_digits(digits).toLatin1();
  for (int i = 0; i < kRounds; ++i) hash = QCryptographicHash::hash(salt + hash, QCryptographicHash::Sha256);
  return hash;
}
}  // namespace

QString plain_digits(const QString& text) {
  QString plain;
  for (const auto c : text) {
    if (!c.isDigit()) return {};
    plain += QChar('0' + c.digitValue());
  }
  return plain;
}

void Pins::set(SeatId seat, const QString& digits) {
  if (plain_digits(digits).size() != kPinDigits) return;
  QByteArray salt(16, Qt::Uninitialized);
  for (auto& byte : salt) byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
  kept_[seat.value] = {salt, stirred(salt, digits)};
  given_up_.erase(seat.value);
}

bool Pins::opens(SeatId seat, const QString& digits) const {
  const auto found = kept_.find(seat.value);
  return found == kept_.end() || found->second.hash == stirred(found->second.salt, digits);
}

}  // namespace bc::ui
