// RUN: not aal-opt %s --aal-report="function=step" 2>&1 | FileCheck %s --check-prefix=FUNCTION
// RUN: not aal-opt %s --aal-report="output=%t.missing/report.json" 2>&1 | FileCheck %s --check-prefix=PATH
// RUN: not aal-opt %s --aal-report="output=%t.pdf" 2>&1 | FileCheck %s --check-prefix=ENDING
// RUN: not aal-opt %s --aal-report="schedule=fast" 2>&1 | FileCheck %s --check-prefix=SCHEDULE

// FUNCTION: error: expected a function named 'step' that holds the training step, found none
// PATH: error: cannot write the report: {{.*}}report.json
// ENDING: error: cannot write the report: {{.*}}.pdf: expected a report that ends in .txt, .json or .html
// SCHEDULE: error: expected a schedule of none, launches or ops, found 'fast'

func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
  %h = aal.save %x for other as [#aal.keep] {name = "x"} : tensor<4xf32>
  %r = aal.restore %h : !aal.saved<tensor<4xf32>>
  return %r : tensor<4xf32>
}
