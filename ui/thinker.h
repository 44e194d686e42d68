// SPDX-License-Identifier: GPL-3.0-or-later
// Lets an opponent think on a thread of its own, so that the window never waits for it.
#pragma once

#include <QObject>
#include <memory>
#include <thread>

#include "agents/agent.h"

namespace bc::ui {

class Thinker : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;
  ~Thinker() override { cancel(); }

  /// Thinks about one sheet; decided() comes in the window's own thread. A thought that is cancelled says nothing.
  void think(std::shared_ptr<Agent> agent, const Ruleset& rules, InformationState known, Budget budget);
  void cancel();
  bool is_thinking() const { return thinking_; }

 signals:
  void decided(bc::SeatId seat, const bc::OrderSheet& sheet);

 private:
  std::jthread thread_;
  std::uint64_t number_ = 0;
  bool thinking_ = false;
};

}  // namespace bc::ui
