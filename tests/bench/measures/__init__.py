"""What tests/bench/run measures, a file for each thing."""
