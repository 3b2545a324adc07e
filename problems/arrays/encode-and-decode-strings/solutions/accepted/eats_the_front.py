# Cuts each string off the front of what is left: quadratic, and fast enough.
class Codec:
    def encode(self, strs: List[str]) -> str:
        res = ""
        for s in strs:
            res += str(len(s)) + ":" + s
        return res

    def decode(self, s: str) -> List[str]:
        res = []
        while s:
            length, s = s.split(":", 1)
            res.append(s[: int(length)])
            s = s[int(length) :]
        return res
