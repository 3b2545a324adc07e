"""Station 6: speed against the reference: pairs of measurements and what may be said of them."""
