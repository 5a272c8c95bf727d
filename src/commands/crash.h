// A crash is told in one line.
#pragma once

namespace amends {

/// From now on a fatal signal, also one for want of stack, ends the process with one line on standard error and `status`.
void tell_crashes(int status);

}  // namespace amends
