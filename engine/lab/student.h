// SPDX-License-Identifier: GPL-3.0-or-later
// Student's t distribution, for intervals and tests of figures that come from few blocks.
#pragma once

namespace bc {

/// The chance that |t| or more comes up by itself, with `freedom` > 0 degrees of freedom. (Student 1908; by the incomplete beta
/// function, as in Abramowitz and Stegun 26.7.1)
double student_p(double t, double freedom);

/// The t that a share `within` of cases does not exceed in size: 0.95 gives the half width of a 95 % interval, in standard errors.
double student_margin(double within, double freedom);

}  // namespace bc
