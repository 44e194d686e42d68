// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/projection.h"

#include <cmath>
#include <numbers>

namespace bc::ui {
namespace {

constexpr double earth_radius = 6371.0;
constexpr double pi = std::numbers::pi;

double radians(double degrees) { return degrees * pi / 180; }
double degrees(double radians) { return radians * 180 / pi; }
double stretch(double latitude) { return std::tan(pi / 4 + radians(latitude) / 2); }

}  // namespace

LambertConformal::LambertConformal(double parallel_one, double parallel_two, QPointF centre)
    : cone_(std::log(std::cos(radians(parallel_one)) / std::cos(radians(parallel_two))) /
            std::log(stretch(parallel_two) / stretch(parallel_one))),
      factor_(std::cos(radians(parallel_one)) * std::pow(stretch(parallel_one), cone_) / cone_),
      longitude_(centre.x()),
      rho_centre_(rho(centre.y())) {}

double LambertConformal::rho(double latitude) const { return earth_radius * factor_ / std::pow(stretch(latitude), cone_); }

QPointF LambertConformal::forward(QPointF lon_lat) const {
  const double theta = turn_at(lon_lat.x());
  const double radius = rho(lon_lat.y());
  return {radius * std::sin(theta), radius * std::cos(theta) - rho_centre_};
}

QPointF LambertConformal::inverse(QPointF km) const {
  const double y = rho_centre_ + km.y();
  const double radius = std::hypot(km.x(), y);
  const double theta = std::atan2(km.x(), y);
  const double latitude = 2 * std::atan(std::pow(earth_radius * factor_ / radius, 1 / cone_)) - pi / 2;
  return {longitude_ + degrees(theta) / cone_, degrees(latitude)};
}

double LambertConformal::turn_at(double longitude) const { return cone_ * radians(longitude - longitude_); }

double LambertConformal::scale_at(double latitude) const {
  return cone_ * rho(latitude) / (earth_radius * std::cos(radians(latitude)));
}

}  // namespace bc::ui
