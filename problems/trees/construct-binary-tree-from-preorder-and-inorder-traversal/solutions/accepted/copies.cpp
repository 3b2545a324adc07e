// Copies both parts of both lists for each node: O(n^2) time and memory on a chain.
class Solution {
public:
    TreeNode* buildTree(vector<int>& preorder, vector<int>& inorder) {
        if (preorder.empty()) return nullptr;
        TreeNode* root = new TreeNode(preorder[0]);
        auto mid = find(inorder.begin(), inorder.end(), preorder[0]);
        auto cut = preorder.begin() + 1 + (mid - inorder.begin());
        vector<int> leftPre(preorder.begin() + 1, cut), leftIn(inorder.begin(), mid);
        vector<int> rightPre(cut, preorder.end()), rightIn(mid + 1, inorder.end());
        root->left = buildTree(leftPre, leftIn);
        root->right = buildTree(rightPre, rightIn);
        return root;
    }
};
