"""Station 5: whether an answer is right. Pure: values in, values out."""
