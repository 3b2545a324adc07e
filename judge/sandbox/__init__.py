"""Where foreign code is started, the folder it works in, and the attacks that ``judge doctor`` tries on both."""
