"""Takes the groups out of the hand, card by card: the smallest card, then each next one, wherever it is."""


def solve(args):
    hand, size = args
    hand = list(hand)
    while hand:
        card = min(hand)
        for wanted in range(card, card + size):
            if wanted not in hand:
                return False
            hand.remove(wanted)
    return True
