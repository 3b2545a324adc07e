"""Whether an answer is right. Pure: values in, values out."""
