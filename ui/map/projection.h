// SPDX-License-Identifier: GPL-3.0-or-later
// The Lambert conformal conic projection, between longitude and latitude in degrees and kilometres on the paper.
#pragma once

#include <QPointF>

namespace bc::ui {

class LambertConformal {
 public:
  LambertConformal() = default;
  LambertConformal(double parallel_one, double parallel_two, QPointF centre);

  // Kilometres from the centre, x to the east and y downwards, as a screen counts.
  QPointF forward(QPointF lon_lat) const;
  QPointF inverse(QPointF km) const;
  // The angle, clockwise in radians, by which a westward-to-eastward line is turned at this longitude.
  double turn_at(double longitude) const;
  // How many kilometres on the paper one true kilometre takes at this latitude.
  double scale_at(double latitude) const;

 private:
  double rho(double latitude) const;

  double cone_ = 1;
  double factor_ = 1;
  double longitude_ = 0;
  double rho_centre_ = 0;
};

}  // namespace bc::ui
