class Codec:
    def __init__(self):
        self.known = []

    def encode(self, longUrl: str) -> str:
        self.known.append(longUrl)
        return "http://tinyurl.com/" + str(len(self.known) - 1)

    def decode(self, shortUrl: str) -> str:
        return self.known[int(shortUrl[19:])]
