// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside a step of a read-out: who knows what of it, and how far a finding on a strike can be believed.
#pragma once

#include "ui/models/knowledge.h"
#include "ui/widgets/card.h"

namespace bc::ui {

/// "Everybody: what was hit. Your side only: what a probe found. Tehran: not known to you."
class KnowledgeCard : public Card {
  Q_OBJECT
 public:
  KnowledgeCard(const Ruleset&, const std::vector<Known>&, QWidget* parent = nullptr);
};

/// The suspects of the strikes that a step names somebody for, a bar each. Hidden where there are none.
class SuspectsCard : public Card {
  Q_OBJECT
 public:
  explicit SuspectsCard(QWidget* parent = nullptr);
  void set(const std::vector<Suspicion>&);
};

}  // namespace bc::ui
