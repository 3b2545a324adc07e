# Keeps the tree in the object instead of writing it into the text.
class Codec:
    def __init__(self):
        self.root = None

    def serialize(self, root: Optional[TreeNode]) -> str:
        self.root = root
        return ""

    def deserialize(self, data: str) -> Optional[TreeNode]:
        return self.root
