// Threads instead of a stack: the tree is changed on the way and mended again, also behind the answer.
class Solution {
public:
    int kthSmallest(TreeNode* root, int k) {
        int answer = -1;
        TreeNode* node = root;
        while (node) {
            if (node->left) {
                TreeNode* before = node->left;
                while (before->right && before->right != node) before = before->right;
                if (!before->right) {
                    before->right = node;
                    node = node->left;
                    continue;
                }
                before->right = nullptr;
            }
            if (--k == 0) answer = node->val;
            node = node->right;
        }
        return answer;
    }
};
