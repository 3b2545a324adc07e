# All lengths in front, then all strings.
class Codec:
    def encode(self, strs):
        return ",".join(str(len(s)) for s in strs) + ";" + "".join(strs)

    def decode(self, s):
        head, texts = s.split(";", 1)
        out, at = [], 0
        for length in map(int, head.split(",")):
            out.append(texts[at : at + length])
            at += length
        return out
