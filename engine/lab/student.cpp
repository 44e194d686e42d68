// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/student.h"

#include <cmath>

namespace bc {

namespace {

/// The continued fraction of the incomplete beta function, by the method of Lentz (1976). Converges fast for x < (a + 1) / (a + b + 2).
double beta_fraction(double a, double b, double x) {
  constexpr double tiny = 1e-300, enough = 1e-15;
  const auto bounded = [](double v) { return std::abs(v) < tiny ? tiny : v; };
  double c = 1, d = 1 / bounded(1 - (a + b) * x / (a + 1)), value = d;
  for (int m = 1; m < 1000; ++m) {
    const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / bounded(1 + even * d), c = bounded(1 + even / c);
    value *= d * c;
    const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / bounded(1 + odd * d), c = bounded(1 + odd / c);
    value *= d * c;
    if (std::abs(d * c - 1) < enough) break;
  }
  return value;
}

/// The regularized incomplete beta function I_x(a, b).
double incomplete_beta(double a, double b, double x) {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const double front = std::exp(std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b) + a * std::log(x) + b * std::log1p(-x));
  return x < (a + 1) / (a + b + 2) ? front * beta_fraction(a, b, x) / a : 1 - front * beta_fraction(b, a, 1 - x) / b;
}

}  // namespace

double student_p(double t, double freedom) { return incomplete_beta(freedom / 2, 0.5, freedom / (freedom + t * t)); }

double student_margin(double within, double freedom) {
  double low = 0, high = 1;
  while (student_p(high, freedom) > 1 - within && high < 1e9) high *= 2;
  for (int i = 0; i < 200 && high - low > 1e-12 * high; ++i) {
    const double middle = (low + high) / 2;
    (student_p(middle, freedom) > 1 - within ? low : high) = middle;
  }
  return high;
}

}  // namespace bc
