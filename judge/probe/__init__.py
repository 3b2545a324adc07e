"""Live attacks on this machine's containment: what ``judge doctor`` tries, and what came of it."""
