# Doubles each mark, and separates by a mark with a blank at either side.
class Codec:
    def encode(self, strs):
        return "".join(x.replace("#", "##") + " # " for x in strs)

    def decode(self, s):
        return [x.replace("##", "#") for x in s.split(" # ")[:-1]]
