// SPDX-License-Identifier: GPL-3.0-or-later
// Lets an opponent think about its sheet while the window goes on.
#pragma once

#include <QObject>
#include <atomic>
#include <memory>

#include "agents/agent.h"
#include "ui/background.h"

namespace bc::ui {

class Thinker : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;

  /// Thinks about one sheet; decided() comes in the window's own thread. A thought that is cancelled says nothing.
  void think(std::shared_ptr<Agent> agent, const Ruleset& rules, InformationState known, Budget budget);
  void cancel() { thought_.cancel(); }
  /// Asks for the best found so far; decided() comes at once.
  void hurry() { thought_.hurry(); }
  /// The share of the thought that is done, 0 to 1.
  double done() const { return *done_ / 1000.0; }
  bool is_thinking() const { return thought_.is_busy(); }

 signals:
  void decided(bc::SeatId seat, const bc::OrderSheet& sheet);

 private:
  std::shared_ptr<std::atomic<std::uint32_t>> done_ = std::make_shared<std::atomic<std::uint32_t>>(0);  // thousandths
  Background thought_{this};
};

}  // namespace bc::ui
