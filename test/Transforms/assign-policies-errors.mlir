// RUN: split-file %s %t
// RUN: not aal-opt %t/step.mlir --aal-assign-policies=rules=asa9 2>&1 | FileCheck %s --check-prefix=UNKNOWN
// RUN: not aal-opt %t/step.mlir --aal-assign-policies=rules=asa2+ 2>&1 | FileCheck %s --check-prefix=EMPTY
// RUN: not aal-opt %t/step.mlir --aal-assign-policies=rules=asa2=3 2>&1 | FileCheck %s --check-prefix=VALUE
// RUN: not aal-opt %t/step.mlir --aal-assign-policies=rules=asa3 2>&1 | FileCheck %s --check-prefix=NOTHING
// RUN: not aal-opt %t/step.mlir --aal-assign-policies=rules=elementwise 2>&1 | FileCheck %s --check-prefix=ELEM
// RUN: not aal-opt %t/step.mlir --aal-assign-policies=rules=@%t/missing.rules 2>&1 | FileCheck %s --check-prefix=MISSING
// RUN: not aal-opt %t/step.mlir --aal-assign-policies=rules=@%t/keyword.rules 2>&1 | FileCheck %s --check-prefix=KEYWORD
// RUN: not aal-opt %t/step.mlir --aal-assign-policies=rules=@%t/policy.rules 2>&1 | FileCheck %s --check-prefix=POLICY
// RUN: not aal-opt %t/step.mlir --aal-assign-policies=rules=@%t/else.rules 2>&1 | FileCheck %s --check-prefix=ELSE
// RUN: not aal-opt %t/step.mlir --aal-assign-policies=rules=@%t/role.rules 2>&1 | FileCheck %s --check-prefix=ROLE
// RUN: not aal-opt %t/step.mlir --aal-assign-policies=rules=@%t/condition.rules 2>&1 | FileCheck %s --check-prefix=CONDITION
// RUN: not aal-opt %t/step.mlir --aal-assign-policies=rules=@%t/illegal.rules 2>&1 | FileCheck %s --check-prefix=ILLEGAL
// RUN: not aal-opt %t/step.mlir --aal-assign-policies=rules=@%t/noforward.rules 2>&1 | FileCheck %s --check-prefix=NOFORWARD
// RUN: not aal-opt %t/predict.mlir --aal-assign-policies=rules=asa1 2>&1 | FileCheck %s --check-prefix=PREDICT
// RUN: not aal-opt %t/step.mlir --aal-assign-policies="rules=bp errors=biased" 2>&1 | FileCheck %s --check-prefix=NOBUDGET
// RUN: not aal-opt %t/step.mlir --aal-assign-policies="rules=bp budget=50% errors=small" 2>&1 | FileCheck %s --check-prefix=CLASS

// NOBUDGET: error: expected a budget with errors=biased, which is for the plans of a budget
// CLASS: error: expected errors=exact, unbiased or biased, found 'small'
// UNKNOWN: error: unknown rule 'asa9', expected one of {{.*}}asa1, asa2, asa3, asa4, biased, bp, {{.*}} or @FILE
// EMPTY: error: expected rules such as 'asa2' or 'asa2+elementwise', found 'asa2+'
// VALUE: error: rule 'asa2' takes no value, found 'asa2=3'
// NOTHING: asa2.rules:3:1: error: 'apply #aal.sign<negative = automatic> to use=weight_gradient role=ffn_first' matches nothing among the 3 saved tensors of this step
// ELEM: elementwise.rules:3:1: error: 'recompute elementwise' matches nothing: no stored tensor can be computed by elementwise ops from others
// MISSING: error: cannot read the rule file '{{.*}}missing.rules': No such file or directory

//--- keyword.rules

store #aal.sign to use=weight_gradient
// KEYWORD: keyword.rules:2:1: error: expected 'include NAME', 'apply POLICY to SELECTOR', 'default POLICY to SELECTOR', 'offer POLICY to SELECTOR', 'allow POLICY to SELECTOR', 'add seed', 'join activations', 'store indices', 'residual stride=NUMBERS' or 'recompute elementwise', 'blocks' or 'mincut', found 'store #aal.sign to use=weight_gradient'
//--- policy.rules
apply #aal.sing to use=weight_gradient
// POLICY: policy.rules:1:1: error: expected a storage policy after 'apply', found '#aal.sing'
//--- else.rules
apply #aal.sign else #aal.sing to use=weight_gradient
// ELSE: else.rules:1:1: error: expected a storage policy after 'else', found '#aal.sing'
//--- role.rules
apply #aal.sign to role=ffn_third
// ROLE: role.rules:1:1: error: unknown role 'ffn_third', expected one of ffn_first, ffn_second, token_ffn_first, token_ffn_second, attention_projection, attention_output
//--- condition.rules
apply #aal.sign to kind=weight_gradient
// CONDITION: condition.rules:1:1: error: expected use=, role=, layer= or name=, found 'kind=weight_gradient'
//--- illegal.rules
apply #aal.sign to use=pointwise
// ILLEGAL: error: 'aal.save' op policy #aal.sign is not legal for pointwise of 'exp.t', 'tensor<2x4xf32>'
// ILLEGAL: illegal.rules:1:1: note: rule: apply #aal.sign to use=pointwise
//--- noforward.rules
apply #aal.sign to name=fc9.input
// NOFORWARD: error: 'aal.save' op policy #aal.sign changes what the forward contraction of 'fc9.input' reads, and none was found

//--- step.mlir
func.func @main(
    %w: tensor<4x4xf32> {aal.role = "parameter", aal.name = "fc2.weight"},
    %x: tensor<2x4xf32> {aal.role = "input", aal.name = "x"})
    -> (tensor<2x4xf32> {aal.role = "loss", aal.name = "loss"}) {
  %e = tensor.empty() : tensor<2x4xf32>
  %t = linalg.matmul ins(%x, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%e : tensor<2x4xf32>) -> tensor<2x4xf32>
  %h1 = aal.save %t for weight_gradient as [#aal.keep] {layer_role = "ffn_second", name = "fc2.input"} : tensor<2x4xf32>
  %f = aal.forward %h1 : !aal.saved<tensor<2x4xf32>>
  %y = linalg.matmul ins(%f, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%e : tensor<2x4xf32>) -> tensor<2x4xf32>
  %h2 = aal.save %t for pointwise as [#aal.keep] {name = "exp.t"} : tensor<2x4xf32>
  %h3 = aal.save %t for weight_gradient as [#aal.keep] {name = "fc9.input"} : tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

//--- predict.mlir
module {
  func.func @main(
      %w: tensor<4x4xf32> {aal.role = "parameter", aal.name = "fc2.weight"},
      %x: tensor<2x4xf32> {aal.role = "input", aal.name = "x"})
      -> (tensor<2x4xf32> {aal.role = "loss", aal.name = "loss"}) {
    %e = tensor.empty() : tensor<2x4xf32>
    %h1 = aal.save %x for weight_gradient as [#aal.keep] {layer_role = "ffn_second", name = "fc2.input"} : tensor<2x4xf32>
    %f = aal.forward %h1 : !aal.saved<tensor<2x4xf32>>
    %y = linalg.matmul ins(%f, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%e : tensor<2x4xf32>) -> tensor<2x4xf32>
    return %y : tensor<2x4xf32>
  }
  // PREDICT: error: 'func.func' op expected 1 contraction(s) with parameter 'fc2.weight', as in the training step, found 0
  func.func @predict(
      %w: tensor<4x4xf32> {aal.role = "parameter", aal.name = "fc2.weight"})
      -> (tensor<4x4xf32> {aal.role = "output", aal.name = "y"}) {
    return %w : tensor<4x4xf32>
  }
}
