# The length of each string, a mark, then the string as it is.
class Codec:
    def encode(self, strs: List[str]) -> str:
        return "".join(f"{len(text)}#{text}" for text in strs)

    def decode(self, s: str) -> List[str]:
        strs = []
        at = 0
        while at < len(s):
            mark = s.index("#", at)
            end = mark + 1 + int(s[at:mark])
            strs.append(s[mark + 1 : end])
            at = end
        return strs
