"""Station 3: the cases a submission is judged on, tier by tier, with the reference's answers."""
