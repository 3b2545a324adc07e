// What a recursive in-order walk would have on its stack, kept by hand: the nodes that are still to be handed out and
// whose left side is done, the next one on top. Each node is pushed and popped once, so that a call takes constant time
// on average and the memory is that of one path.
class BSTIterator {
public:
    explicit BSTIterator(TreeNode* root) { descend(root); }

    int next() {
        TreeNode* node = path.back();
        path.pop_back();
        descend(node->right);
        return node->val;
    }

    bool hasNext() const { return !path.empty(); }

private:
    void descend(TreeNode* node) {
        for (; node != nullptr; node = node->left) path.push_back(node);
    }

    vector<TreeNode*> path;
};
