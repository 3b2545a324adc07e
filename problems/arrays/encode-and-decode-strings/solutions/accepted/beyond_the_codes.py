# A separator whose code is beyond those that may occur.
class Codec:
    def encode(self, strs: List[str]) -> str:
        return chr(257).join(strs)

    def decode(self, s: str) -> List[str]:
        return s.split(chr(257))
