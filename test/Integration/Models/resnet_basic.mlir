#loc1 = loc("main")
#loc2 = loc("fwd/loss/ne")
#loc3 = loc("fwd/loss/amax")
#loc4 = loc("fwd/loss/where")
#loc5 = loc("fwd/layer2.0.bn1/mul")
#loc6 = loc("fwd/bn1/mul")
#loc7 = loc("fwd/bn1/add")
#loc8 = loc("fwd/conv1/convolution")
#loc9 = loc("fwd/bn1/mean")
#loc10 = loc("fwd/bn1/sub")
#loc11 = loc("fwd/bn1/sum")
#loc12 = loc("fwd/bn1/div")
#loc13 = loc("fwd/bn1/rsqrt")
#loc14 = loc("fwd/bn1/view")
#loc15 = loc("fwd/bn1/unsqueeze")
#loc16 = loc("fwd/relu/relu")
#loc17 = loc("fwd/layer1.0.conv1/convolution")
#loc18 = loc("fwd/layer1.0.bn1/add")
#loc19 = loc("fwd/layer1.0.bn1/mean")
#loc20 = loc("fwd/layer1.0.bn1/sub")
#loc21 = loc("fwd/layer1.0.bn1/mul")
#loc22 = loc("fwd/layer1.0.bn1/sum")
#loc23 = loc("fwd/layer1.0.bn1/div")
#loc24 = loc("fwd/layer1.0.bn1/rsqrt")
#loc25 = loc("fwd/layer1.0.bn1/view")
#loc26 = loc("fwd/layer1.0.bn1/unsqueeze")
#loc27 = loc("fwd/layer1.0.relu/relu")
#loc28 = loc("fwd/layer1.0.conv2/convolution")
#loc29 = loc("fwd/layer1.0.bn2/add")
#loc30 = loc("fwd/layer1.0.bn2/mean")
#loc31 = loc("fwd/layer1.0.bn2/sub")
#loc32 = loc("fwd/layer1.0.bn2/mul")
#loc33 = loc("fwd/layer1.0.bn2/sum")
#loc34 = loc("fwd/layer1.0.bn2/div")
#loc35 = loc("fwd/layer1.0.bn2/rsqrt")
#loc36 = loc("fwd/layer1.0.bn2/view")
#loc37 = loc("fwd/layer1.0.bn2/unsqueeze")
#loc38 = loc("fwd/layer1.0/add")
#loc39 = loc("fwd/layer1.1.conv1/convolution")
#loc40 = loc("fwd/layer1.1.bn1/add")
#loc41 = loc("fwd/layer1.1.bn1/mean")
#loc42 = loc("fwd/layer1.1.bn1/sub")
#loc43 = loc("fwd/layer1.1.bn1/mul")
#loc44 = loc("fwd/layer1.1.bn1/sum")
#loc45 = loc("fwd/layer1.1.bn1/div")
#loc46 = loc("fwd/layer1.1.bn1/rsqrt")
#loc47 = loc("fwd/layer1.1.bn1/view")
#loc48 = loc("fwd/layer1.1.bn1/unsqueeze")
#loc49 = loc("fwd/layer1.1.relu/relu")
#loc50 = loc("fwd/layer1.1.conv2/convolution")
#loc51 = loc("fwd/layer1.1.bn2/add")
#loc52 = loc("fwd/layer1.1.bn2/mean")
#loc53 = loc("fwd/layer1.1.bn2/sub")
#loc54 = loc("fwd/layer1.1.bn2/mul")
#loc55 = loc("fwd/layer1.1.bn2/sum")
#loc56 = loc("fwd/layer1.1.bn2/div")
#loc57 = loc("fwd/layer1.1.bn2/rsqrt")
#loc58 = loc("fwd/layer1.1.bn2/view")
#loc59 = loc("fwd/layer1.1.bn2/unsqueeze")
#loc60 = loc("fwd/layer1.1/add")
#loc61 = loc("fwd/layer2.0.conv1/convolution")
#loc62 = loc("fwd/layer2.0.bn1/add")
#loc63 = loc("fwd/layer2.0.bn1/mean")
#loc64 = loc("fwd/layer2.0.bn1/sub")
#loc65 = loc("fwd/layer2.0.bn1/sum")
#loc66 = loc("fwd/layer2.0.bn1/div")
#loc67 = loc("fwd/layer2.0.bn1/rsqrt")
#loc68 = loc("fwd/layer2.0.bn1/view")
#loc69 = loc("fwd/layer2.0.bn1/unsqueeze")
#loc70 = loc("fwd/layer2.0.relu/relu")
#loc71 = loc("fwd/layer2.0.conv2/convolution")
#loc72 = loc("fwd/layer2.0.bn2/add")
#loc73 = loc("fwd/layer2.0.bn2/mean")
#loc74 = loc("fwd/layer2.0.bn2/sub")
#loc75 = loc("fwd/layer2.0.bn2/mul")
#loc76 = loc("fwd/layer2.0.bn2/sum")
#loc77 = loc("fwd/layer2.0.bn2/div")
#loc78 = loc("fwd/layer2.0.bn2/rsqrt")
#loc79 = loc("fwd/layer2.0.bn2/view")
#loc80 = loc("fwd/layer2.0.bn2/unsqueeze")
#loc81 = loc("fwd/layer2.0.downsample.0/convolution")
#loc82 = loc("fwd/layer2.0.downsample.1/add")
#loc83 = loc("fwd/layer2.0.downsample.1/mean")
#loc84 = loc("fwd/layer2.0.downsample.1/sub")
#loc85 = loc("fwd/layer2.0.downsample.1/mul")
#loc86 = loc("fwd/layer2.0.downsample.1/sum")
#loc87 = loc("fwd/layer2.0.downsample.1/div")
#loc88 = loc("fwd/layer2.0.downsample.1/rsqrt")
#loc89 = loc("fwd/layer2.0.downsample.1/view")
#loc90 = loc("fwd/layer2.0.downsample.1/unsqueeze")
#loc91 = loc("fwd/layer2.0/add")
#loc92 = loc("fwd/layer2.1.conv1/convolution")
#loc93 = loc("fwd/layer2.1.bn1/add")
#loc94 = loc("fwd/layer2.1.bn1/mean")
#loc95 = loc("fwd/layer2.1.bn1/sub")
#loc96 = loc("fwd/layer2.1.bn1/mul")
#loc97 = loc("fwd/layer2.1.bn1/sum")
#loc98 = loc("fwd/layer2.1.bn1/div")
#loc99 = loc("fwd/layer2.1.bn1/rsqrt")
#loc100 = loc("fwd/layer2.1.bn1/view")
#loc101 = loc("fwd/layer2.1.bn1/unsqueeze")
#loc102 = loc("fwd/layer2.1.relu/relu")
#loc103 = loc("fwd/layer2.1.conv2/convolution")
#loc104 = loc("fwd/layer2.1.bn2/add")
#loc105 = loc("fwd/layer2.1.bn2/mean")
#loc106 = loc("fwd/layer2.1.bn2/sub")
#loc107 = loc("fwd/layer2.1.bn2/mul")
#loc108 = loc("fwd/layer2.1.bn2/sum")
#loc109 = loc("fwd/layer2.1.bn2/div")
#loc110 = loc("fwd/layer2.1.bn2/rsqrt")
#loc111 = loc("fwd/layer2.1.bn2/view")
#loc112 = loc("fwd/layer2.1.bn2/unsqueeze")
#loc113 = loc("fwd/layer2.1/add")
#loc114 = loc("fwd/-/mean")
#loc116 = loc("fwd/fc/addmm")
#loc117 = loc("fwd/loss/sub")
#loc118 = loc("fwd/loss/exp")
#loc119 = loc("fwd/loss/sum")
#loc120 = loc("fwd/loss/log")
#loc121 = loc("fwd/loss/_to_copy")
#loc122 = loc("fwd/loss/unsqueeze")
#loc123 = loc("fwd/loss/gather")
#loc124 = loc("fwd/loss/view")
#loc125 = loc("fwd/loss/neg")
#loc126 = loc("fwd/loss/div")
#loc127 = loc("bwd/loss/arange")
#loc128 = loc("bwd/loss/unsqueeze")
#loc129 = loc("bwd/loss/eq")
#loc130 = loc("bwd/loss/bitwise_and")
#loc131 = loc("bwd/loss/div")
#loc132 = loc("bwd/loss/view")
#loc133 = loc("bwd/loss/neg")
#loc134 = loc("bwd/loss/where")
#loc135 = loc("bwd/loss/exp")
#loc136 = loc("bwd/loss/sum")
#loc137 = loc("bwd/loss/mul")
#loc138 = loc("bwd/loss/sub")
#loc141 = loc("bwd/fc/sum")
#loc143 = loc("bwd/-/expand")
#loc144 = loc("bwd/-/div")
#loc145 = loc("bwd/layer2.1.relu/le")
#loc146 = loc("bwd/layer2.1.relu/where")
#loc147 = loc("bwd/layer2.1.bn2/sum")
#loc148 = loc("bwd/layer2.1.bn2/mul")
#loc149 = loc("bwd/layer2.1.bn2/sub")
#loc150 = loc("bwd/layer2.1.bn2/unsqueeze")
#loc151 = loc("bwd/layer2.1.conv2/convolution_backward")
#loc152 = loc("bwd/layer2.1.bn1/sum")
#loc153 = loc("bwd/layer2.1.bn1/mul")
#loc154 = loc("bwd/layer2.1.bn1/sub")
#loc155 = loc("bwd/layer2.1.bn1/unsqueeze")
#loc156 = loc("bwd/layer2.1.conv1/convolution_backward")
#loc157 = loc("bwd/-/add")
#loc158 = loc("bwd/layer2.0.relu/le")
#loc159 = loc("bwd/layer2.0.relu/where")
#loc160 = loc("bwd/layer2.0.downsample.1/sum")
#loc161 = loc("bwd/layer2.0.downsample.1/mul")
#loc162 = loc("bwd/layer2.0.downsample.1/sub")
#loc163 = loc("bwd/layer2.0.downsample.1/unsqueeze")
#loc164 = loc("bwd/layer2.0.downsample.0/convolution_backward")
#loc165 = loc("bwd/layer2.0.bn2/mul")
#loc166 = loc("bwd/layer2.0.bn2/sub")
#loc167 = loc("bwd/layer2.0.bn2/sum")
#loc168 = loc("bwd/layer2.0.bn2/unsqueeze")
#loc169 = loc("bwd/layer2.0.conv2/convolution_backward")
#loc170 = loc("bwd/layer2.0.bn1/sum")
#loc171 = loc("bwd/layer2.0.bn1/mul")
#loc172 = loc("bwd/layer2.0.bn1/sub")
#loc173 = loc("bwd/layer2.0.bn1/unsqueeze")
#loc174 = loc("bwd/layer2.0.conv1/convolution_backward")
#loc175 = loc("bwd/layer1.1.relu/le")
#loc176 = loc("bwd/layer1.1.relu/where")
#loc177 = loc("bwd/layer1.1.bn2/sum")
#loc178 = loc("bwd/layer1.1.bn2/mul")
#loc179 = loc("bwd/layer1.1.bn2/sub")
#loc180 = loc("bwd/layer1.1.bn2/unsqueeze")
#loc181 = loc("bwd/layer1.1.conv2/convolution_backward")
#loc182 = loc("bwd/layer1.1.bn1/sum")
#loc183 = loc("bwd/layer1.1.bn1/mul")
#loc184 = loc("bwd/layer1.1.bn1/sub")
#loc185 = loc("bwd/layer1.1.bn1/unsqueeze")
#loc186 = loc("bwd/layer1.1.conv1/convolution_backward")
#loc187 = loc("bwd/layer1.0.relu/le")
#loc188 = loc("bwd/layer1.0.relu/where")
#loc189 = loc("bwd/layer1.0.bn2/sum")
#loc190 = loc("bwd/layer1.0.bn2/mul")
#loc191 = loc("bwd/layer1.0.bn2/sub")
#loc192 = loc("bwd/layer1.0.bn2/unsqueeze")
#loc193 = loc("bwd/layer1.0.conv2/convolution_backward")
#loc194 = loc("bwd/layer1.0.bn1/sum")
#loc195 = loc("bwd/layer1.0.bn1/mul")
#loc196 = loc("bwd/layer1.0.bn1/sub")
#loc197 = loc("bwd/layer1.0.bn1/unsqueeze")
#loc198 = loc("bwd/layer1.0.conv1/convolution_backward")
#loc199 = loc("bwd/relu/le")
#loc200 = loc("bwd/relu/where")
#loc201 = loc("bwd/bn1/sum")
#loc202 = loc("bwd/bn1/mul")
#loc203 = loc("bwd/bn1/sub")
#loc204 = loc("bwd/bn1/unsqueeze")
#loc205 = loc("bwd/conv1/convolution_backward")
#loc206 = loc("predict")
#map = affine_map<() -> ()>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, 0)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1) -> (d1)>
#map8 = affine_map<(d0, d1) -> (d0)>
#map9 = affine_map<(d0, d1) -> (d0, 0)>
#map10 = affine_map<(d0) -> ()>
#map11 = affine_map<(d0, d1) -> (0, d1)>
#map12 = affine_map<(d0, d1) -> ()>
#map13 = affine_map<(d0, d1, d2, d3) -> ()>
#map14 = affine_map<(d0, d1, d2, d3) -> (d1)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
module {
  func.func @main(%arg0: tensor<4x3x3x3xf32> {aal.name = "conv1.weight", aal.role = "parameter"} loc("main"), %arg1: tensor<4xf32> {aal.name = "bn1.weight", aal.role = "parameter"} loc("main"), %arg2: tensor<4xf32> {aal.name = "bn1.bias", aal.role = "parameter"} loc("main"), %arg3: tensor<4x4x3x3xf32> {aal.name = "layer1.0.conv1.weight", aal.role = "parameter"} loc("main"), %arg4: tensor<4xf32> {aal.name = "layer1.0.bn1.weight", aal.role = "parameter"} loc("main"), %arg5: tensor<4xf32> {aal.name = "layer1.0.bn1.bias", aal.role = "parameter"} loc("main"), %arg6: tensor<4x4x3x3xf32> {aal.name = "layer1.0.conv2.weight", aal.role = "parameter"} loc("main"), %arg7: tensor<4xf32> {aal.name = "layer1.0.bn2.weight", aal.role = "parameter"} loc("main"), %arg8: tensor<4xf32> {aal.name = "layer1.0.bn2.bias", aal.role = "parameter"} loc("main"), %arg9: tensor<4x4x3x3xf32> {aal.name = "layer1.1.conv1.weight", aal.role = "parameter"} loc("main"), %arg10: tensor<4xf32> {aal.name = "layer1.1.bn1.weight", aal.role = "parameter"} loc("main"), %arg11: tensor<4xf32> {aal.name = "layer1.1.bn1.bias", aal.role = "parameter"} loc("main"), %arg12: tensor<4x4x3x3xf32> {aal.name = "layer1.1.conv2.weight", aal.role = "parameter"} loc("main"), %arg13: tensor<4xf32> {aal.name = "layer1.1.bn2.weight", aal.role = "parameter"} loc("main"), %arg14: tensor<4xf32> {aal.name = "layer1.1.bn2.bias", aal.role = "parameter"} loc("main"), %arg15: tensor<8x4x3x3xf32> {aal.name = "layer2.0.conv1.weight", aal.role = "parameter"} loc("main"), %arg16: tensor<8xf32> {aal.name = "layer2.0.bn1.weight", aal.role = "parameter"} loc("main"), %arg17: tensor<8xf32> {aal.name = "layer2.0.bn1.bias", aal.role = "parameter"} loc("main"), %arg18: tensor<8x8x3x3xf32> {aal.name = "layer2.0.conv2.weight", aal.role = "parameter"} loc("main"), %arg19: tensor<8xf32> {aal.name = "layer2.0.bn2.weight", aal.role = "parameter"} loc("main"), %arg20: tensor<8xf32> {aal.name = "layer2.0.bn2.bias", aal.role = "parameter"} loc("main"), %arg21: tensor<8x4x1x1xf32> {aal.name = "layer2.0.downsample.0.weight", aal.role = "parameter"} loc("main"), %arg22: tensor<8xf32> {aal.name = "layer2.0.downsample.1.weight", aal.role = "parameter"} loc("main"), %arg23: tensor<8xf32> {aal.name = "layer2.0.downsample.1.bias", aal.role = "parameter"} loc("main"), %arg24: tensor<8x8x3x3xf32> {aal.name = "layer2.1.conv1.weight", aal.role = "parameter"} loc("main"), %arg25: tensor<8xf32> {aal.name = "layer2.1.bn1.weight", aal.role = "parameter"} loc("main"), %arg26: tensor<8xf32> {aal.name = "layer2.1.bn1.bias", aal.role = "parameter"} loc("main"), %arg27: tensor<8x8x3x3xf32> {aal.name = "layer2.1.conv2.weight", aal.role = "parameter"} loc("main"), %arg28: tensor<8xf32> {aal.name = "layer2.1.bn2.weight", aal.role = "parameter"} loc("main"), %arg29: tensor<8xf32> {aal.name = "layer2.1.bn2.bias", aal.role = "parameter"} loc("main"), %arg30: tensor<10x8xf32> {aal.name = "fc.weight", aal.role = "parameter"} loc("main"), %arg31: tensor<10xf32> {aal.name = "fc.bias", aal.role = "parameter"} loc("main"), %arg32: tensor<4xf32> {aal.name = "bn1.running_mean", aal.role = "buffer"} loc("main"), %arg33: tensor<4xf32> {aal.name = "bn1.running_var", aal.role = "buffer"} loc("main"), %arg34: tensor<i64> {aal.name = "bn1.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg35: tensor<4xf32> {aal.name = "layer1.0.bn1.running_mean", aal.role = "buffer"} loc("main"), %arg36: tensor<4xf32> {aal.name = "layer1.0.bn1.running_var", aal.role = "buffer"} loc("main"), %arg37: tensor<i64> {aal.name = "layer1.0.bn1.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg38: tensor<4xf32> {aal.name = "layer1.0.bn2.running_mean", aal.role = "buffer"} loc("main"), %arg39: tensor<4xf32> {aal.name = "layer1.0.bn2.running_var", aal.role = "buffer"} loc("main"), %arg40: tensor<i64> {aal.name = "layer1.0.bn2.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg41: tensor<4xf32> {aal.name = "layer1.1.bn1.running_mean", aal.role = "buffer"} loc("main"), %arg42: tensor<4xf32> {aal.name = "layer1.1.bn1.running_var", aal.role = "buffer"} loc("main"), %arg43: tensor<i64> {aal.name = "layer1.1.bn1.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg44: tensor<4xf32> {aal.name = "layer1.1.bn2.running_mean", aal.role = "buffer"} loc("main"), %arg45: tensor<4xf32> {aal.name = "layer1.1.bn2.running_var", aal.role = "buffer"} loc("main"), %arg46: tensor<i64> {aal.name = "layer1.1.bn2.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg47: tensor<8xf32> {aal.name = "layer2.0.bn1.running_mean", aal.role = "buffer"} loc("main"), %arg48: tensor<8xf32> {aal.name = "layer2.0.bn1.running_var", aal.role = "buffer"} loc("main"), %arg49: tensor<i64> {aal.name = "layer2.0.bn1.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg50: tensor<8xf32> {aal.name = "layer2.0.bn2.running_mean", aal.role = "buffer"} loc("main"), %arg51: tensor<8xf32> {aal.name = "layer2.0.bn2.running_var", aal.role = "buffer"} loc("main"), %arg52: tensor<i64> {aal.name = "layer2.0.bn2.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg53: tensor<8xf32> {aal.name = "layer2.0.downsample.1.running_mean", aal.role = "buffer"} loc("main"), %arg54: tensor<8xf32> {aal.name = "layer2.0.downsample.1.running_var", aal.role = "buffer"} loc("main"), %arg55: tensor<i64> {aal.name = "layer2.0.downsample.1.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg56: tensor<8xf32> {aal.name = "layer2.1.bn1.running_mean", aal.role = "buffer"} loc("main"), %arg57: tensor<8xf32> {aal.name = "layer2.1.bn1.running_var", aal.role = "buffer"} loc("main"), %arg58: tensor<i64> {aal.name = "layer2.1.bn1.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg59: tensor<8xf32> {aal.name = "layer2.1.bn2.running_mean", aal.role = "buffer"} loc("main"), %arg60: tensor<8xf32> {aal.name = "layer2.1.bn2.running_var", aal.role = "buffer"} loc("main"), %arg61: tensor<i64> {aal.name = "layer2.1.bn2.num_batches_tracked", aal.role = "buffer"} loc("main"), %arg62: tensor<2x3x8x8xf32> {aal.name = "images", aal.role = "input"} loc("main"), %arg63: tensor<2xi64> {aal.name = "labels", aal.role = "target"} loc("main"), %arg64: tensor<f32> {aal.name = "loss_gradient", aal.role = "loss_gradient"} loc("main")) -> (tensor<f32> {aal.name = "loss", aal.role = "loss"}, tensor<4x3x3x3xf32> {aal.name = "conv1.weight", aal.role = "gradient"}, tensor<4xf32> {aal.name = "bn1.weight", aal.role = "gradient"}, tensor<4xf32> {aal.name = "bn1.bias", aal.role = "gradient"}, tensor<4x4x3x3xf32> {aal.name = "layer1.0.conv1.weight", aal.role = "gradient"}, tensor<4xf32> {aal.name = "layer1.0.bn1.weight", aal.role = "gradient"}, tensor<4xf32> {aal.name = "layer1.0.bn1.bias", aal.role = "gradient"}, tensor<4x4x3x3xf32> {aal.name = "layer1.0.conv2.weight", aal.role = "gradient"}, tensor<4xf32> {aal.name = "layer1.0.bn2.weight", aal.role = "gradient"}, tensor<4xf32> {aal.name = "layer1.0.bn2.bias", aal.role = "gradient"}, tensor<4x4x3x3xf32> {aal.name = "layer1.1.conv1.weight", aal.role = "gradient"}, tensor<4xf32> {aal.name = "layer1.1.bn1.weight", aal.role = "gradient"}, tensor<4xf32> {aal.name = "layer1.1.bn1.bias", aal.role = "gradient"}, tensor<4x4x3x3xf32> {aal.name = "layer1.1.conv2.weight", aal.role = "gradient"}, tensor<4xf32> {aal.name = "layer1.1.bn2.weight", aal.role = "gradient"}, tensor<4xf32> {aal.name = "layer1.1.bn2.bias", aal.role = "gradient"}, tensor<8x4x3x3xf32> {aal.name = "layer2.0.conv1.weight", aal.role = "gradient"}, tensor<8xf32> {aal.name = "layer2.0.bn1.weight", aal.role = "gradient"}, tensor<8xf32> {aal.name = "layer2.0.bn1.bias", aal.role = "gradient"}, tensor<8x8x3x3xf32> {aal.name = "layer2.0.conv2.weight", aal.role = "gradient"}, tensor<8xf32> {aal.name = "layer2.0.bn2.weight", aal.role = "gradient"}, tensor<8xf32> {aal.name = "layer2.0.bn2.bias", aal.role = "gradient"}, tensor<8x4x1x1xf32> {aal.name = "layer2.0.downsample.0.weight", aal.role = "gradient"}, tensor<8xf32> {aal.name = "layer2.0.downsample.1.weight", aal.role = "gradient"}, tensor<8xf32> {aal.name = "layer2.0.downsample.1.bias", aal.role = "gradient"}, tensor<8x8x3x3xf32> {aal.name = "layer2.1.conv1.weight", aal.role = "gradient"}, tensor<8xf32> {aal.name = "layer2.1.bn1.weight", aal.role = "gradient"}, tensor<8xf32> {aal.name = "layer2.1.bn1.bias", aal.role = "gradient"}, tensor<8x8x3x3xf32> {aal.name = "layer2.1.conv2.weight", aal.role = "gradient"}, tensor<8xf32> {aal.name = "layer2.1.bn2.weight", aal.role = "gradient"}, tensor<8xf32> {aal.name = "layer2.1.bn2.bias", aal.role = "gradient"}, tensor<10x8xf32> {aal.name = "fc.weight", aal.role = "gradient"}, tensor<10xf32> {aal.name = "fc.bias", aal.role = "gradient"}, tensor<4xf32> {aal.name = "bn1.running_mean", aal.role = "buffer_update"}, tensor<4xf32> {aal.name = "bn1.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "bn1.num_batches_tracked", aal.role = "buffer_update"}, tensor<4xf32> {aal.name = "layer1.0.bn1.running_mean", aal.role = "buffer_update"}, tensor<4xf32> {aal.name = "layer1.0.bn1.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "layer1.0.bn1.num_batches_tracked", aal.role = "buffer_update"}, tensor<4xf32> {aal.name = "layer1.0.bn2.running_mean", aal.role = "buffer_update"}, tensor<4xf32> {aal.name = "layer1.0.bn2.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "layer1.0.bn2.num_batches_tracked", aal.role = "buffer_update"}, tensor<4xf32> {aal.name = "layer1.1.bn1.running_mean", aal.role = "buffer_update"}, tensor<4xf32> {aal.name = "layer1.1.bn1.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "layer1.1.bn1.num_batches_tracked", aal.role = "buffer_update"}, tensor<4xf32> {aal.name = "layer1.1.bn2.running_mean", aal.role = "buffer_update"}, tensor<4xf32> {aal.name = "layer1.1.bn2.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "layer1.1.bn2.num_batches_tracked", aal.role = "buffer_update"}, tensor<8xf32> {aal.name = "layer2.0.bn1.running_mean", aal.role = "buffer_update"}, tensor<8xf32> {aal.name = "layer2.0.bn1.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "layer2.0.bn1.num_batches_tracked", aal.role = "buffer_update"}, tensor<8xf32> {aal.name = "layer2.0.bn2.running_mean", aal.role = "buffer_update"}, tensor<8xf32> {aal.name = "layer2.0.bn2.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "layer2.0.bn2.num_batches_tracked", aal.role = "buffer_update"}, tensor<8xf32> {aal.name = "layer2.0.downsample.1.running_mean", aal.role = "buffer_update"}, tensor<8xf32> {aal.name = "layer2.0.downsample.1.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "layer2.0.downsample.1.num_batches_tracked", aal.role = "buffer_update"}, tensor<8xf32> {aal.name = "layer2.1.bn1.running_mean", aal.role = "buffer_update"}, tensor<8xf32> {aal.name = "layer2.1.bn1.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "layer2.1.bn1.num_batches_tracked", aal.role = "buffer_update"}, tensor<8xf32> {aal.name = "layer2.1.bn2.running_mean", aal.role = "buffer_update"}, tensor<8xf32> {aal.name = "layer2.1.bn2.running_var", aal.role = "buffer_update"}, tensor<i64> {aal.name = "layer2.1.bn2.num_batches_tracked", aal.role = "buffer_update"}) attributes {aal.frontend = "torch", aal.model = "resnet_basic"} {
    %c-100_i64 = arith.constant -100 : i64 loc(#loc2)
    %c0_i64 = arith.constant 0 : i64 loc(#loc)
    %c1_i64 = arith.constant 1 : i64 loc(#loc)
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 0xFF800000 : f32 loc(#loc3)
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc4)
    %cst_2 = arith.constant 1.032258064516129 : f64 loc(#loc5)
    %cst_3 = arith.constant 1.0078740157480315 : f64 loc(#loc6)
    %cst_4 = arith.constant 9.000000e-01 : f64 loc(#loc6)
    %cst_5 = arith.constant 1.000000e-01 : f64 loc(#loc6)
    %cst_6 = arith.constant 1.000000e-05 : f64 loc(#loc7)
    %cst_7 = arith.constant 1.280000e+02 : f32 loc(#loc)
    %cst_8 = arith.constant 3.200000e+01 : f32 loc(#loc)
    %cst_9 = arith.constant 1.600000e+01 : f32 loc(#loc)
    %cst_10 = arith.constant 3.125000e-02 : f32 loc(#loc)
    %c2 = arith.constant 2 : index loc(#loc)
    %c0 = arith.constant 0 : index loc(#loc)
    %cst_11 = arith.constant 7.812500e-03 : f32 loc(#loc)
    %cst_12 = arith.constant dense<0> : tensor<i64> loc(#loc4)
    %padded = tensor.pad %arg62 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg65: index loc("fwd/conv1/convolution"), %arg66: index loc("fwd/conv1/convolution"), %arg67: index loc("fwd/conv1/convolution"), %arg68: index loc("fwd/conv1/convolution")):
      tensor.yield %cst : f32 loc(#loc8)
    } : tensor<2x3x8x8xf32> to tensor<2x3x10x10xf32> loc(#loc8)
    %0 = tensor.empty() : tensor<2x4x8x8xf32> loc(#loc8)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32> loc(#loc8)
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %arg0 : tensor<2x3x10x10xf32>, tensor<4x3x3x3xf32>) outs(%1 : tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32> loc(#loc8)
    %3 = tensor.empty() : tensor<i64> loc(#loc7)
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg34 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/bn1/add"), %out: i64 loc("fwd/bn1/add")):
      %495 = arith.addi %in, %c1_i64 : i64 loc(#loc7)
      linalg.yield %495 : i64 loc(#loc7)
    } -> tensor<i64> loc(#loc7)
    %5 = tensor.empty() : tensor<1x4x1x1xf32> loc(#loc9)
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<1x4x1x1xf32>) -> tensor<1x4x1x1xf32> loc(#loc9)
    %7 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%2 : tensor<2x4x8x8xf32>) outs(%6 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/conv1/convolution"), %out: f32 loc("fwd/bn1/mean")):
      %495 = arith.addf %in, %out : f32 loc(#loc9)
      linalg.yield %495 : f32 loc(#loc9)
    } -> tensor<1x4x1x1xf32> loc(#loc9)
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<1x4x1x1xf32>) outs(%5 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/mean"), %out: f32 loc("fwd/bn1/mean")):
      %495 = arith.divf %in, %cst_7 : f32 loc(#loc9)
      linalg.yield %495 : f32 loc(#loc9)
    } -> tensor<1x4x1x1xf32> loc(#loc9)
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %8 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/conv1/convolution"), %in_163: f32 loc("fwd/bn1/mean"), %out: f32 loc("fwd/bn1/sub")):
      %495 = arith.subf %in, %in_163 : f32 loc(#loc10)
      linalg.yield %495 : f32 loc(#loc10)
    } -> tensor<2x4x8x8xf32> loc(#loc10)
    %10 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %9 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/sub"), %in_163: f32 loc("fwd/bn1/sub"), %out: f32 loc("fwd/bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc6)
      linalg.yield %495 : f32 loc(#loc6)
    } -> tensor<2x4x8x8xf32> loc(#loc6)
    %11 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%10 : tensor<2x4x8x8xf32>) outs(%6 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/mul"), %out: f32 loc("fwd/bn1/sum")):
      %495 = arith.addf %in, %out : f32 loc(#loc11)
      linalg.yield %495 : f32 loc(#loc11)
    } -> tensor<1x4x1x1xf32> loc(#loc11)
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x4x1x1xf32>) outs(%5 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/sum"), %out: f32 loc("fwd/bn1/div")):
      %495 = arith.divf %in, %cst_7 : f32 loc(#loc12)
      linalg.yield %495 : f32 loc(#loc12)
    } -> tensor<1x4x1x1xf32> loc(#loc12)
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x4x1x1xf32>) outs(%5 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/div"), %out: f32 loc("fwd/bn1/add")):
      %495 = arith.truncf %cst_6 : f64 to f32 loc(#loc7)
      %496 = arith.addf %in, %495 : f32 loc(#loc7)
      linalg.yield %496 : f32 loc(#loc7)
    } -> tensor<1x4x1x1xf32> loc(#loc7)
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<1x4x1x1xf32>) outs(%5 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/add"), %out: f32 loc("fwd/bn1/rsqrt")):
      %495 = math.rsqrt %in : f32 loc(#loc13)
      linalg.yield %495 : f32 loc(#loc13)
    } -> tensor<1x4x1x1xf32> loc(#loc13)
    %15 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %14 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/sub"), %in_163: f32 loc("fwd/bn1/rsqrt"), %out: f32 loc("fwd/bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc6)
      linalg.yield %495 : f32 loc(#loc6)
    } -> tensor<2x4x8x8xf32> loc(#loc6)
    %collapsed = tensor.collapse_shape %8 [[0, 1, 2, 3]] : tensor<1x4x1x1xf32> into tensor<4xf32> loc(#loc14)
    %collapsed_13 = tensor.collapse_shape %14 [[0, 1, 2, 3]] : tensor<1x4x1x1xf32> into tensor<4xf32> loc(#loc14)
    %16 = tensor.empty() : tensor<4xf32> loc(#loc6)
    %17 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/view"), %out: f32 loc("fwd/bn1/mul")):
      %495 = arith.truncf %cst_5 : f64 to f32 loc(#loc6)
      %496 = arith.mulf %in, %495 : f32 loc(#loc6)
      linalg.yield %496 : f32 loc(#loc6)
    } -> tensor<4xf32> loc(#loc6)
    %18 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg32 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/mul"), %out: f32 loc("fwd/bn1/mul")):
      %495 = arith.truncf %cst_4 : f64 to f32 loc(#loc6)
      %496 = arith.mulf %in, %495 : f32 loc(#loc6)
      linalg.yield %496 : f32 loc(#loc6)
    } -> tensor<4xf32> loc(#loc6)
    %19 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%17, %18 : tensor<4xf32>, tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/mul"), %in_163: f32 loc("fwd/bn1/mul"), %out: f32 loc("fwd/bn1/add")):
      %495 = arith.addf %in, %in_163 : f32 loc(#loc7)
      linalg.yield %495 : f32 loc(#loc7)
    } -> tensor<4xf32> loc(#loc7)
    %collapsed_14 = tensor.collapse_shape %12 [[0, 1, 2, 3]] : tensor<1x4x1x1xf32> into tensor<4xf32> loc(#loc14)
    %20 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_14 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/view"), %out: f32 loc("fwd/bn1/mul")):
      %495 = arith.truncf %cst_3 : f64 to f32 loc(#loc6)
      %496 = arith.mulf %in, %495 : f32 loc(#loc6)
      linalg.yield %496 : f32 loc(#loc6)
    } -> tensor<4xf32> loc(#loc6)
    %21 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%20 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/mul"), %out: f32 loc("fwd/bn1/mul")):
      %495 = arith.truncf %cst_5 : f64 to f32 loc(#loc6)
      %496 = arith.mulf %in, %495 : f32 loc(#loc6)
      linalg.yield %496 : f32 loc(#loc6)
    } -> tensor<4xf32> loc(#loc6)
    %22 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg33 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/mul"), %out: f32 loc("fwd/bn1/mul")):
      %495 = arith.truncf %cst_4 : f64 to f32 loc(#loc6)
      %496 = arith.mulf %in, %495 : f32 loc(#loc6)
      linalg.yield %496 : f32 loc(#loc6)
    } -> tensor<4xf32> loc(#loc6)
    %23 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%21, %22 : tensor<4xf32>, tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/mul"), %in_163: f32 loc("fwd/bn1/mul"), %out: f32 loc("fwd/bn1/add")):
      %495 = arith.addf %in, %in_163 : f32 loc(#loc7)
      linalg.yield %495 : f32 loc(#loc7)
    } -> tensor<4xf32> loc(#loc7)
    %expanded = tensor.expand_shape %arg1 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32> loc(#loc15)
    %24 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %expanded : tensor<2x4x8x8xf32>, tensor<4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/mul"), %in_163: f32 loc("fwd/bn1/unsqueeze"), %out: f32 loc("fwd/bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc6)
      linalg.yield %495 : f32 loc(#loc6)
    } -> tensor<2x4x8x8xf32> loc(#loc6)
    %expanded_15 = tensor.expand_shape %arg2 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32> loc(#loc15)
    %25 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %expanded_15 : tensor<2x4x8x8xf32>, tensor<4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/mul"), %in_163: f32 loc("fwd/bn1/unsqueeze"), %out: f32 loc("fwd/bn1/add")):
      %495 = arith.addf %in, %in_163 : f32 loc(#loc7)
      linalg.yield %495 : f32 loc(#loc7)
    } -> tensor<2x4x8x8xf32> loc(#loc7)
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x4x8x8xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/add"), %out: f32 loc("fwd/relu/relu")):
      %495 = arith.cmpf ugt, %in, %cst : f32 loc(#loc16)
      %496 = arith.select %495, %in, %cst : f32 loc(#loc16)
      linalg.yield %496 : f32 loc(#loc16)
    } -> tensor<2x4x8x8xf32> loc(#loc16)
    %padded_16 = tensor.pad %26 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg65: index loc("fwd/layer1.0.conv1/convolution"), %arg66: index loc("fwd/layer1.0.conv1/convolution"), %arg67: index loc("fwd/layer1.0.conv1/convolution"), %arg68: index loc("fwd/layer1.0.conv1/convolution")):
      tensor.yield %cst : f32 loc(#loc17)
    } : tensor<2x4x8x8xf32> to tensor<2x4x10x10xf32> loc(#loc17)
    %27 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_16, %arg3 : tensor<2x4x10x10xf32>, tensor<4x4x3x3xf32>) outs(%1 : tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32> loc(#loc17)
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg37 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/layer1.0.bn1/add"), %out: i64 loc("fwd/layer1.0.bn1/add")):
      %495 = arith.addi %in, %c1_i64 : i64 loc(#loc18)
      linalg.yield %495 : i64 loc(#loc18)
    } -> tensor<i64> loc(#loc18)
    %29 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%27 : tensor<2x4x8x8xf32>) outs(%6 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.conv1/convolution"), %out: f32 loc("fwd/layer1.0.bn1/mean")):
      %495 = arith.addf %in, %out : f32 loc(#loc19)
      linalg.yield %495 : f32 loc(#loc19)
    } -> tensor<1x4x1x1xf32> loc(#loc19)
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<1x4x1x1xf32>) outs(%5 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/mean"), %out: f32 loc("fwd/layer1.0.bn1/mean")):
      %495 = arith.divf %in, %cst_7 : f32 loc(#loc19)
      linalg.yield %495 : f32 loc(#loc19)
    } -> tensor<1x4x1x1xf32> loc(#loc19)
    %31 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %30 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.conv1/convolution"), %in_163: f32 loc("fwd/layer1.0.bn1/mean"), %out: f32 loc("fwd/layer1.0.bn1/sub")):
      %495 = arith.subf %in, %in_163 : f32 loc(#loc20)
      linalg.yield %495 : f32 loc(#loc20)
    } -> tensor<2x4x8x8xf32> loc(#loc20)
    %32 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %31 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/sub"), %in_163: f32 loc("fwd/layer1.0.bn1/sub"), %out: f32 loc("fwd/layer1.0.bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc21)
      linalg.yield %495 : f32 loc(#loc21)
    } -> tensor<2x4x8x8xf32> loc(#loc21)
    %33 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%32 : tensor<2x4x8x8xf32>) outs(%6 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/mul"), %out: f32 loc("fwd/layer1.0.bn1/sum")):
      %495 = arith.addf %in, %out : f32 loc(#loc22)
      linalg.yield %495 : f32 loc(#loc22)
    } -> tensor<1x4x1x1xf32> loc(#loc22)
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<1x4x1x1xf32>) outs(%5 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/sum"), %out: f32 loc("fwd/layer1.0.bn1/div")):
      %495 = arith.divf %in, %cst_7 : f32 loc(#loc23)
      linalg.yield %495 : f32 loc(#loc23)
    } -> tensor<1x4x1x1xf32> loc(#loc23)
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<1x4x1x1xf32>) outs(%5 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/div"), %out: f32 loc("fwd/layer1.0.bn1/add")):
      %495 = arith.truncf %cst_6 : f64 to f32 loc(#loc18)
      %496 = arith.addf %in, %495 : f32 loc(#loc18)
      linalg.yield %496 : f32 loc(#loc18)
    } -> tensor<1x4x1x1xf32> loc(#loc18)
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<1x4x1x1xf32>) outs(%5 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/add"), %out: f32 loc("fwd/layer1.0.bn1/rsqrt")):
      %495 = math.rsqrt %in : f32 loc(#loc24)
      linalg.yield %495 : f32 loc(#loc24)
    } -> tensor<1x4x1x1xf32> loc(#loc24)
    %37 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %36 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/sub"), %in_163: f32 loc("fwd/layer1.0.bn1/rsqrt"), %out: f32 loc("fwd/layer1.0.bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc21)
      linalg.yield %495 : f32 loc(#loc21)
    } -> tensor<2x4x8x8xf32> loc(#loc21)
    %collapsed_17 = tensor.collapse_shape %30 [[0, 1, 2, 3]] : tensor<1x4x1x1xf32> into tensor<4xf32> loc(#loc25)
    %collapsed_18 = tensor.collapse_shape %36 [[0, 1, 2, 3]] : tensor<1x4x1x1xf32> into tensor<4xf32> loc(#loc25)
    %38 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_17 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/view"), %out: f32 loc("fwd/layer1.0.bn1/mul")):
      %495 = arith.truncf %cst_5 : f64 to f32 loc(#loc21)
      %496 = arith.mulf %in, %495 : f32 loc(#loc21)
      linalg.yield %496 : f32 loc(#loc21)
    } -> tensor<4xf32> loc(#loc21)
    %39 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg35 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/mul"), %out: f32 loc("fwd/layer1.0.bn1/mul")):
      %495 = arith.truncf %cst_4 : f64 to f32 loc(#loc21)
      %496 = arith.mulf %in, %495 : f32 loc(#loc21)
      linalg.yield %496 : f32 loc(#loc21)
    } -> tensor<4xf32> loc(#loc21)
    %40 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%38, %39 : tensor<4xf32>, tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/mul"), %in_163: f32 loc("fwd/layer1.0.bn1/mul"), %out: f32 loc("fwd/layer1.0.bn1/add")):
      %495 = arith.addf %in, %in_163 : f32 loc(#loc18)
      linalg.yield %495 : f32 loc(#loc18)
    } -> tensor<4xf32> loc(#loc18)
    %collapsed_19 = tensor.collapse_shape %34 [[0, 1, 2, 3]] : tensor<1x4x1x1xf32> into tensor<4xf32> loc(#loc25)
    %41 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_19 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/view"), %out: f32 loc("fwd/layer1.0.bn1/mul")):
      %495 = arith.truncf %cst_3 : f64 to f32 loc(#loc21)
      %496 = arith.mulf %in, %495 : f32 loc(#loc21)
      linalg.yield %496 : f32 loc(#loc21)
    } -> tensor<4xf32> loc(#loc21)
    %42 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%41 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/mul"), %out: f32 loc("fwd/layer1.0.bn1/mul")):
      %495 = arith.truncf %cst_5 : f64 to f32 loc(#loc21)
      %496 = arith.mulf %in, %495 : f32 loc(#loc21)
      linalg.yield %496 : f32 loc(#loc21)
    } -> tensor<4xf32> loc(#loc21)
    %43 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg36 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/mul"), %out: f32 loc("fwd/layer1.0.bn1/mul")):
      %495 = arith.truncf %cst_4 : f64 to f32 loc(#loc21)
      %496 = arith.mulf %in, %495 : f32 loc(#loc21)
      linalg.yield %496 : f32 loc(#loc21)
    } -> tensor<4xf32> loc(#loc21)
    %44 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%42, %43 : tensor<4xf32>, tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/mul"), %in_163: f32 loc("fwd/layer1.0.bn1/mul"), %out: f32 loc("fwd/layer1.0.bn1/add")):
      %495 = arith.addf %in, %in_163 : f32 loc(#loc18)
      linalg.yield %495 : f32 loc(#loc18)
    } -> tensor<4xf32> loc(#loc18)
    %expanded_20 = tensor.expand_shape %arg4 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32> loc(#loc26)
    %45 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %expanded_20 : tensor<2x4x8x8xf32>, tensor<4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/mul"), %in_163: f32 loc("fwd/layer1.0.bn1/unsqueeze"), %out: f32 loc("fwd/layer1.0.bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc21)
      linalg.yield %495 : f32 loc(#loc21)
    } -> tensor<2x4x8x8xf32> loc(#loc21)
    %expanded_21 = tensor.expand_shape %arg5 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32> loc(#loc26)
    %46 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %expanded_21 : tensor<2x4x8x8xf32>, tensor<4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/mul"), %in_163: f32 loc("fwd/layer1.0.bn1/unsqueeze"), %out: f32 loc("fwd/layer1.0.bn1/add")):
      %495 = arith.addf %in, %in_163 : f32 loc(#loc18)
      linalg.yield %495 : f32 loc(#loc18)
    } -> tensor<2x4x8x8xf32> loc(#loc18)
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<2x4x8x8xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/add"), %out: f32 loc("fwd/layer1.0.relu/relu")):
      %495 = arith.cmpf ugt, %in, %cst : f32 loc(#loc27)
      %496 = arith.select %495, %in, %cst : f32 loc(#loc27)
      linalg.yield %496 : f32 loc(#loc27)
    } -> tensor<2x4x8x8xf32> loc(#loc27)
    %padded_22 = tensor.pad %47 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg65: index loc("fwd/layer1.0.conv2/convolution"), %arg66: index loc("fwd/layer1.0.conv2/convolution"), %arg67: index loc("fwd/layer1.0.conv2/convolution"), %arg68: index loc("fwd/layer1.0.conv2/convolution")):
      tensor.yield %cst : f32 loc(#loc28)
    } : tensor<2x4x8x8xf32> to tensor<2x4x10x10xf32> loc(#loc28)
    %48 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_22, %arg6 : tensor<2x4x10x10xf32>, tensor<4x4x3x3xf32>) outs(%1 : tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32> loc(#loc28)
    %49 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg40 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/layer1.0.bn2/add"), %out: i64 loc("fwd/layer1.0.bn2/add")):
      %495 = arith.addi %in, %c1_i64 : i64 loc(#loc29)
      linalg.yield %495 : i64 loc(#loc29)
    } -> tensor<i64> loc(#loc29)
    %50 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%48 : tensor<2x4x8x8xf32>) outs(%6 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.conv2/convolution"), %out: f32 loc("fwd/layer1.0.bn2/mean")):
      %495 = arith.addf %in, %out : f32 loc(#loc30)
      linalg.yield %495 : f32 loc(#loc30)
    } -> tensor<1x4x1x1xf32> loc(#loc30)
    %51 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<1x4x1x1xf32>) outs(%5 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/mean"), %out: f32 loc("fwd/layer1.0.bn2/mean")):
      %495 = arith.divf %in, %cst_7 : f32 loc(#loc30)
      linalg.yield %495 : f32 loc(#loc30)
    } -> tensor<1x4x1x1xf32> loc(#loc30)
    %52 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %51 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.conv2/convolution"), %in_163: f32 loc("fwd/layer1.0.bn2/mean"), %out: f32 loc("fwd/layer1.0.bn2/sub")):
      %495 = arith.subf %in, %in_163 : f32 loc(#loc31)
      linalg.yield %495 : f32 loc(#loc31)
    } -> tensor<2x4x8x8xf32> loc(#loc31)
    %53 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %52 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/sub"), %in_163: f32 loc("fwd/layer1.0.bn2/sub"), %out: f32 loc("fwd/layer1.0.bn2/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc32)
      linalg.yield %495 : f32 loc(#loc32)
    } -> tensor<2x4x8x8xf32> loc(#loc32)
    %54 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%53 : tensor<2x4x8x8xf32>) outs(%6 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/mul"), %out: f32 loc("fwd/layer1.0.bn2/sum")):
      %495 = arith.addf %in, %out : f32 loc(#loc33)
      linalg.yield %495 : f32 loc(#loc33)
    } -> tensor<1x4x1x1xf32> loc(#loc33)
    %55 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<1x4x1x1xf32>) outs(%5 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/sum"), %out: f32 loc("fwd/layer1.0.bn2/div")):
      %495 = arith.divf %in, %cst_7 : f32 loc(#loc34)
      linalg.yield %495 : f32 loc(#loc34)
    } -> tensor<1x4x1x1xf32> loc(#loc34)
    %56 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<1x4x1x1xf32>) outs(%5 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/div"), %out: f32 loc("fwd/layer1.0.bn2/add")):
      %495 = arith.truncf %cst_6 : f64 to f32 loc(#loc29)
      %496 = arith.addf %in, %495 : f32 loc(#loc29)
      linalg.yield %496 : f32 loc(#loc29)
    } -> tensor<1x4x1x1xf32> loc(#loc29)
    %57 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<1x4x1x1xf32>) outs(%5 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/add"), %out: f32 loc("fwd/layer1.0.bn2/rsqrt")):
      %495 = math.rsqrt %in : f32 loc(#loc35)
      linalg.yield %495 : f32 loc(#loc35)
    } -> tensor<1x4x1x1xf32> loc(#loc35)
    %58 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %57 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/sub"), %in_163: f32 loc("fwd/layer1.0.bn2/rsqrt"), %out: f32 loc("fwd/layer1.0.bn2/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc32)
      linalg.yield %495 : f32 loc(#loc32)
    } -> tensor<2x4x8x8xf32> loc(#loc32)
    %collapsed_23 = tensor.collapse_shape %51 [[0, 1, 2, 3]] : tensor<1x4x1x1xf32> into tensor<4xf32> loc(#loc36)
    %collapsed_24 = tensor.collapse_shape %57 [[0, 1, 2, 3]] : tensor<1x4x1x1xf32> into tensor<4xf32> loc(#loc36)
    %59 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_23 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/view"), %out: f32 loc("fwd/layer1.0.bn2/mul")):
      %495 = arith.truncf %cst_5 : f64 to f32 loc(#loc32)
      %496 = arith.mulf %in, %495 : f32 loc(#loc32)
      linalg.yield %496 : f32 loc(#loc32)
    } -> tensor<4xf32> loc(#loc32)
    %60 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg38 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/mul"), %out: f32 loc("fwd/layer1.0.bn2/mul")):
      %495 = arith.truncf %cst_4 : f64 to f32 loc(#loc32)
      %496 = arith.mulf %in, %495 : f32 loc(#loc32)
      linalg.yield %496 : f32 loc(#loc32)
    } -> tensor<4xf32> loc(#loc32)
    %61 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%59, %60 : tensor<4xf32>, tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/mul"), %in_163: f32 loc("fwd/layer1.0.bn2/mul"), %out: f32 loc("fwd/layer1.0.bn2/add")):
      %495 = arith.addf %in, %in_163 : f32 loc(#loc29)
      linalg.yield %495 : f32 loc(#loc29)
    } -> tensor<4xf32> loc(#loc29)
    %collapsed_25 = tensor.collapse_shape %55 [[0, 1, 2, 3]] : tensor<1x4x1x1xf32> into tensor<4xf32> loc(#loc36)
    %62 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_25 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/view"), %out: f32 loc("fwd/layer1.0.bn2/mul")):
      %495 = arith.truncf %cst_3 : f64 to f32 loc(#loc32)
      %496 = arith.mulf %in, %495 : f32 loc(#loc32)
      linalg.yield %496 : f32 loc(#loc32)
    } -> tensor<4xf32> loc(#loc32)
    %63 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%62 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/mul"), %out: f32 loc("fwd/layer1.0.bn2/mul")):
      %495 = arith.truncf %cst_5 : f64 to f32 loc(#loc32)
      %496 = arith.mulf %in, %495 : f32 loc(#loc32)
      linalg.yield %496 : f32 loc(#loc32)
    } -> tensor<4xf32> loc(#loc32)
    %64 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg39 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/mul"), %out: f32 loc("fwd/layer1.0.bn2/mul")):
      %495 = arith.truncf %cst_4 : f64 to f32 loc(#loc32)
      %496 = arith.mulf %in, %495 : f32 loc(#loc32)
      linalg.yield %496 : f32 loc(#loc32)
    } -> tensor<4xf32> loc(#loc32)
    %65 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%63, %64 : tensor<4xf32>, tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/mul"), %in_163: f32 loc("fwd/layer1.0.bn2/mul"), %out: f32 loc("fwd/layer1.0.bn2/add")):
      %495 = arith.addf %in, %in_163 : f32 loc(#loc29)
      linalg.yield %495 : f32 loc(#loc29)
    } -> tensor<4xf32> loc(#loc29)
    %expanded_26 = tensor.expand_shape %arg7 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32> loc(#loc37)
    %66 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %expanded_26 : tensor<2x4x8x8xf32>, tensor<4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/mul"), %in_163: f32 loc("fwd/layer1.0.bn2/unsqueeze"), %out: f32 loc("fwd/layer1.0.bn2/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc32)
      linalg.yield %495 : f32 loc(#loc32)
    } -> tensor<2x4x8x8xf32> loc(#loc32)
    %expanded_27 = tensor.expand_shape %arg8 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32> loc(#loc37)
    %67 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %expanded_27 : tensor<2x4x8x8xf32>, tensor<4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/mul"), %in_163: f32 loc("fwd/layer1.0.bn2/unsqueeze"), %out: f32 loc("fwd/layer1.0.bn2/add")):
      %495 = arith.addf %in, %in_163 : f32 loc(#loc29)
      linalg.yield %495 : f32 loc(#loc29)
    } -> tensor<2x4x8x8xf32> loc(#loc29)
    %68 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %26 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/add"), %in_163: f32 loc("fwd/relu/relu"), %out: f32 loc("fwd/layer1.0/add")):
      %495 = arith.addf %in, %in_163 : f32 loc(#loc38)
      linalg.yield %495 : f32 loc(#loc38)
    } -> tensor<2x4x8x8xf32> loc(#loc38)
    %69 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<2x4x8x8xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0/add"), %out: f32 loc("fwd/layer1.0.relu/relu")):
      %495 = arith.cmpf ugt, %in, %cst : f32 loc(#loc27)
      %496 = arith.select %495, %in, %cst : f32 loc(#loc27)
      linalg.yield %496 : f32 loc(#loc27)
    } -> tensor<2x4x8x8xf32> loc(#loc27)
    %padded_28 = tensor.pad %69 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg65: index loc("fwd/layer1.1.conv1/convolution"), %arg66: index loc("fwd/layer1.1.conv1/convolution"), %arg67: index loc("fwd/layer1.1.conv1/convolution"), %arg68: index loc("fwd/layer1.1.conv1/convolution")):
      tensor.yield %cst : f32 loc(#loc39)
    } : tensor<2x4x8x8xf32> to tensor<2x4x10x10xf32> loc(#loc39)
    %70 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_28, %arg9 : tensor<2x4x10x10xf32>, tensor<4x4x3x3xf32>) outs(%1 : tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32> loc(#loc39)
    %71 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg43 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/layer1.1.bn1/add"), %out: i64 loc("fwd/layer1.1.bn1/add")):
      %495 = arith.addi %in, %c1_i64 : i64 loc(#loc40)
      linalg.yield %495 : i64 loc(#loc40)
    } -> tensor<i64> loc(#loc40)
    %72 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%70 : tensor<2x4x8x8xf32>) outs(%6 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.conv1/convolution"), %out: f32 loc("fwd/layer1.1.bn1/mean")):
      %495 = arith.addf %in, %out : f32 loc(#loc41)
      linalg.yield %495 : f32 loc(#loc41)
    } -> tensor<1x4x1x1xf32> loc(#loc41)
    %73 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<1x4x1x1xf32>) outs(%5 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/mean"), %out: f32 loc("fwd/layer1.1.bn1/mean")):
      %495 = arith.divf %in, %cst_7 : f32 loc(#loc41)
      linalg.yield %495 : f32 loc(#loc41)
    } -> tensor<1x4x1x1xf32> loc(#loc41)
    %74 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %73 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.conv1/convolution"), %in_163: f32 loc("fwd/layer1.1.bn1/mean"), %out: f32 loc("fwd/layer1.1.bn1/sub")):
      %495 = arith.subf %in, %in_163 : f32 loc(#loc42)
      linalg.yield %495 : f32 loc(#loc42)
    } -> tensor<2x4x8x8xf32> loc(#loc42)
    %75 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %74 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/sub"), %in_163: f32 loc("fwd/layer1.1.bn1/sub"), %out: f32 loc("fwd/layer1.1.bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc43)
      linalg.yield %495 : f32 loc(#loc43)
    } -> tensor<2x4x8x8xf32> loc(#loc43)
    %76 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%75 : tensor<2x4x8x8xf32>) outs(%6 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/mul"), %out: f32 loc("fwd/layer1.1.bn1/sum")):
      %495 = arith.addf %in, %out : f32 loc(#loc44)
      linalg.yield %495 : f32 loc(#loc44)
    } -> tensor<1x4x1x1xf32> loc(#loc44)
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76 : tensor<1x4x1x1xf32>) outs(%5 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/sum"), %out: f32 loc("fwd/layer1.1.bn1/div")):
      %495 = arith.divf %in, %cst_7 : f32 loc(#loc45)
      linalg.yield %495 : f32 loc(#loc45)
    } -> tensor<1x4x1x1xf32> loc(#loc45)
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<1x4x1x1xf32>) outs(%5 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/div"), %out: f32 loc("fwd/layer1.1.bn1/add")):
      %495 = arith.truncf %cst_6 : f64 to f32 loc(#loc40)
      %496 = arith.addf %in, %495 : f32 loc(#loc40)
      linalg.yield %496 : f32 loc(#loc40)
    } -> tensor<1x4x1x1xf32> loc(#loc40)
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78 : tensor<1x4x1x1xf32>) outs(%5 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/add"), %out: f32 loc("fwd/layer1.1.bn1/rsqrt")):
      %495 = math.rsqrt %in : f32 loc(#loc46)
      linalg.yield %495 : f32 loc(#loc46)
    } -> tensor<1x4x1x1xf32> loc(#loc46)
    %80 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %79 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/sub"), %in_163: f32 loc("fwd/layer1.1.bn1/rsqrt"), %out: f32 loc("fwd/layer1.1.bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc43)
      linalg.yield %495 : f32 loc(#loc43)
    } -> tensor<2x4x8x8xf32> loc(#loc43)
    %collapsed_29 = tensor.collapse_shape %73 [[0, 1, 2, 3]] : tensor<1x4x1x1xf32> into tensor<4xf32> loc(#loc47)
    %collapsed_30 = tensor.collapse_shape %79 [[0, 1, 2, 3]] : tensor<1x4x1x1xf32> into tensor<4xf32> loc(#loc47)
    %81 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_29 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/view"), %out: f32 loc("fwd/layer1.1.bn1/mul")):
      %495 = arith.truncf %cst_5 : f64 to f32 loc(#loc43)
      %496 = arith.mulf %in, %495 : f32 loc(#loc43)
      linalg.yield %496 : f32 loc(#loc43)
    } -> tensor<4xf32> loc(#loc43)
    %82 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg41 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/mul"), %out: f32 loc("fwd/layer1.1.bn1/mul")):
      %495 = arith.truncf %cst_4 : f64 to f32 loc(#loc43)
      %496 = arith.mulf %in, %495 : f32 loc(#loc43)
      linalg.yield %496 : f32 loc(#loc43)
    } -> tensor<4xf32> loc(#loc43)
    %83 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%81, %82 : tensor<4xf32>, tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/mul"), %in_163: f32 loc("fwd/layer1.1.bn1/mul"), %out: f32 loc("fwd/layer1.1.bn1/add")):
      %495 = arith.addf %in, %in_163 : f32 loc(#loc40)
      linalg.yield %495 : f32 loc(#loc40)
    } -> tensor<4xf32> loc(#loc40)
    %collapsed_31 = tensor.collapse_shape %77 [[0, 1, 2, 3]] : tensor<1x4x1x1xf32> into tensor<4xf32> loc(#loc47)
    %84 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_31 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/view"), %out: f32 loc("fwd/layer1.1.bn1/mul")):
      %495 = arith.truncf %cst_3 : f64 to f32 loc(#loc43)
      %496 = arith.mulf %in, %495 : f32 loc(#loc43)
      linalg.yield %496 : f32 loc(#loc43)
    } -> tensor<4xf32> loc(#loc43)
    %85 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%84 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/mul"), %out: f32 loc("fwd/layer1.1.bn1/mul")):
      %495 = arith.truncf %cst_5 : f64 to f32 loc(#loc43)
      %496 = arith.mulf %in, %495 : f32 loc(#loc43)
      linalg.yield %496 : f32 loc(#loc43)
    } -> tensor<4xf32> loc(#loc43)
    %86 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg42 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/mul"), %out: f32 loc("fwd/layer1.1.bn1/mul")):
      %495 = arith.truncf %cst_4 : f64 to f32 loc(#loc43)
      %496 = arith.mulf %in, %495 : f32 loc(#loc43)
      linalg.yield %496 : f32 loc(#loc43)
    } -> tensor<4xf32> loc(#loc43)
    %87 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%85, %86 : tensor<4xf32>, tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/mul"), %in_163: f32 loc("fwd/layer1.1.bn1/mul"), %out: f32 loc("fwd/layer1.1.bn1/add")):
      %495 = arith.addf %in, %in_163 : f32 loc(#loc40)
      linalg.yield %495 : f32 loc(#loc40)
    } -> tensor<4xf32> loc(#loc40)
    %expanded_32 = tensor.expand_shape %arg10 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32> loc(#loc48)
    %88 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %expanded_32 : tensor<2x4x8x8xf32>, tensor<4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/mul"), %in_163: f32 loc("fwd/layer1.1.bn1/unsqueeze"), %out: f32 loc("fwd/layer1.1.bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc43)
      linalg.yield %495 : f32 loc(#loc43)
    } -> tensor<2x4x8x8xf32> loc(#loc43)
    %expanded_33 = tensor.expand_shape %arg11 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32> loc(#loc48)
    %89 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %expanded_33 : tensor<2x4x8x8xf32>, tensor<4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/mul"), %in_163: f32 loc("fwd/layer1.1.bn1/unsqueeze"), %out: f32 loc("fwd/layer1.1.bn1/add")):
      %495 = arith.addf %in, %in_163 : f32 loc(#loc40)
      linalg.yield %495 : f32 loc(#loc40)
    } -> tensor<2x4x8x8xf32> loc(#loc40)
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89 : tensor<2x4x8x8xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/add"), %out: f32 loc("fwd/layer1.1.relu/relu")):
      %495 = arith.cmpf ugt, %in, %cst : f32 loc(#loc49)
      %496 = arith.select %495, %in, %cst : f32 loc(#loc49)
      linalg.yield %496 : f32 loc(#loc49)
    } -> tensor<2x4x8x8xf32> loc(#loc49)
    %padded_34 = tensor.pad %90 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg65: index loc("fwd/layer1.1.conv2/convolution"), %arg66: index loc("fwd/layer1.1.conv2/convolution"), %arg67: index loc("fwd/layer1.1.conv2/convolution"), %arg68: index loc("fwd/layer1.1.conv2/convolution")):
      tensor.yield %cst : f32 loc(#loc50)
    } : tensor<2x4x8x8xf32> to tensor<2x4x10x10xf32> loc(#loc50)
    %91 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_34, %arg12 : tensor<2x4x10x10xf32>, tensor<4x4x3x3xf32>) outs(%1 : tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32> loc(#loc50)
    %92 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg46 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/layer1.1.bn2/add"), %out: i64 loc("fwd/layer1.1.bn2/add")):
      %495 = arith.addi %in, %c1_i64 : i64 loc(#loc51)
      linalg.yield %495 : i64 loc(#loc51)
    } -> tensor<i64> loc(#loc51)
    %93 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%91 : tensor<2x4x8x8xf32>) outs(%6 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.conv2/convolution"), %out: f32 loc("fwd/layer1.1.bn2/mean")):
      %495 = arith.addf %in, %out : f32 loc(#loc52)
      linalg.yield %495 : f32 loc(#loc52)
    } -> tensor<1x4x1x1xf32> loc(#loc52)
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93 : tensor<1x4x1x1xf32>) outs(%5 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/mean"), %out: f32 loc("fwd/layer1.1.bn2/mean")):
      %495 = arith.divf %in, %cst_7 : f32 loc(#loc52)
      linalg.yield %495 : f32 loc(#loc52)
    } -> tensor<1x4x1x1xf32> loc(#loc52)
    %95 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %94 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.conv2/convolution"), %in_163: f32 loc("fwd/layer1.1.bn2/mean"), %out: f32 loc("fwd/layer1.1.bn2/sub")):
      %495 = arith.subf %in, %in_163 : f32 loc(#loc53)
      linalg.yield %495 : f32 loc(#loc53)
    } -> tensor<2x4x8x8xf32> loc(#loc53)
    %96 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95, %95 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/sub"), %in_163: f32 loc("fwd/layer1.1.bn2/sub"), %out: f32 loc("fwd/layer1.1.bn2/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc54)
      linalg.yield %495 : f32 loc(#loc54)
    } -> tensor<2x4x8x8xf32> loc(#loc54)
    %97 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%96 : tensor<2x4x8x8xf32>) outs(%6 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/mul"), %out: f32 loc("fwd/layer1.1.bn2/sum")):
      %495 = arith.addf %in, %out : f32 loc(#loc55)
      linalg.yield %495 : f32 loc(#loc55)
    } -> tensor<1x4x1x1xf32> loc(#loc55)
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97 : tensor<1x4x1x1xf32>) outs(%5 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/sum"), %out: f32 loc("fwd/layer1.1.bn2/div")):
      %495 = arith.divf %in, %cst_7 : f32 loc(#loc56)
      linalg.yield %495 : f32 loc(#loc56)
    } -> tensor<1x4x1x1xf32> loc(#loc56)
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98 : tensor<1x4x1x1xf32>) outs(%5 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/div"), %out: f32 loc("fwd/layer1.1.bn2/add")):
      %495 = arith.truncf %cst_6 : f64 to f32 loc(#loc51)
      %496 = arith.addf %in, %495 : f32 loc(#loc51)
      linalg.yield %496 : f32 loc(#loc51)
    } -> tensor<1x4x1x1xf32> loc(#loc51)
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99 : tensor<1x4x1x1xf32>) outs(%5 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/add"), %out: f32 loc("fwd/layer1.1.bn2/rsqrt")):
      %495 = math.rsqrt %in : f32 loc(#loc57)
      linalg.yield %495 : f32 loc(#loc57)
    } -> tensor<1x4x1x1xf32> loc(#loc57)
    %101 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95, %100 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/sub"), %in_163: f32 loc("fwd/layer1.1.bn2/rsqrt"), %out: f32 loc("fwd/layer1.1.bn2/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc54)
      linalg.yield %495 : f32 loc(#loc54)
    } -> tensor<2x4x8x8xf32> loc(#loc54)
    %collapsed_35 = tensor.collapse_shape %94 [[0, 1, 2, 3]] : tensor<1x4x1x1xf32> into tensor<4xf32> loc(#loc58)
    %collapsed_36 = tensor.collapse_shape %100 [[0, 1, 2, 3]] : tensor<1x4x1x1xf32> into tensor<4xf32> loc(#loc58)
    %102 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_35 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/view"), %out: f32 loc("fwd/layer1.1.bn2/mul")):
      %495 = arith.truncf %cst_5 : f64 to f32 loc(#loc54)
      %496 = arith.mulf %in, %495 : f32 loc(#loc54)
      linalg.yield %496 : f32 loc(#loc54)
    } -> tensor<4xf32> loc(#loc54)
    %103 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg44 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/mul"), %out: f32 loc("fwd/layer1.1.bn2/mul")):
      %495 = arith.truncf %cst_4 : f64 to f32 loc(#loc54)
      %496 = arith.mulf %in, %495 : f32 loc(#loc54)
      linalg.yield %496 : f32 loc(#loc54)
    } -> tensor<4xf32> loc(#loc54)
    %104 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%102, %103 : tensor<4xf32>, tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/mul"), %in_163: f32 loc("fwd/layer1.1.bn2/mul"), %out: f32 loc("fwd/layer1.1.bn2/add")):
      %495 = arith.addf %in, %in_163 : f32 loc(#loc51)
      linalg.yield %495 : f32 loc(#loc51)
    } -> tensor<4xf32> loc(#loc51)
    %collapsed_37 = tensor.collapse_shape %98 [[0, 1, 2, 3]] : tensor<1x4x1x1xf32> into tensor<4xf32> loc(#loc58)
    %105 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_37 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/view"), %out: f32 loc("fwd/layer1.1.bn2/mul")):
      %495 = arith.truncf %cst_3 : f64 to f32 loc(#loc54)
      %496 = arith.mulf %in, %495 : f32 loc(#loc54)
      linalg.yield %496 : f32 loc(#loc54)
    } -> tensor<4xf32> loc(#loc54)
    %106 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%105 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/mul"), %out: f32 loc("fwd/layer1.1.bn2/mul")):
      %495 = arith.truncf %cst_5 : f64 to f32 loc(#loc54)
      %496 = arith.mulf %in, %495 : f32 loc(#loc54)
      linalg.yield %496 : f32 loc(#loc54)
    } -> tensor<4xf32> loc(#loc54)
    %107 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg45 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/mul"), %out: f32 loc("fwd/layer1.1.bn2/mul")):
      %495 = arith.truncf %cst_4 : f64 to f32 loc(#loc54)
      %496 = arith.mulf %in, %495 : f32 loc(#loc54)
      linalg.yield %496 : f32 loc(#loc54)
    } -> tensor<4xf32> loc(#loc54)
    %108 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%106, %107 : tensor<4xf32>, tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/mul"), %in_163: f32 loc("fwd/layer1.1.bn2/mul"), %out: f32 loc("fwd/layer1.1.bn2/add")):
      %495 = arith.addf %in, %in_163 : f32 loc(#loc51)
      linalg.yield %495 : f32 loc(#loc51)
    } -> tensor<4xf32> loc(#loc51)
    %expanded_38 = tensor.expand_shape %arg13 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32> loc(#loc59)
    %109 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101, %expanded_38 : tensor<2x4x8x8xf32>, tensor<4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/mul"), %in_163: f32 loc("fwd/layer1.1.bn2/unsqueeze"), %out: f32 loc("fwd/layer1.1.bn2/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc54)
      linalg.yield %495 : f32 loc(#loc54)
    } -> tensor<2x4x8x8xf32> loc(#loc54)
    %expanded_39 = tensor.expand_shape %arg14 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32> loc(#loc59)
    %110 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109, %expanded_39 : tensor<2x4x8x8xf32>, tensor<4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/mul"), %in_163: f32 loc("fwd/layer1.1.bn2/unsqueeze"), %out: f32 loc("fwd/layer1.1.bn2/add")):
      %495 = arith.addf %in, %in_163 : f32 loc(#loc51)
      linalg.yield %495 : f32 loc(#loc51)
    } -> tensor<2x4x8x8xf32> loc(#loc51)
    %111 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110, %69 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/add"), %in_163: f32 loc("fwd/layer1.0.relu/relu"), %out: f32 loc("fwd/layer1.1/add")):
      %495 = arith.addf %in, %in_163 : f32 loc(#loc60)
      linalg.yield %495 : f32 loc(#loc60)
    } -> tensor<2x4x8x8xf32> loc(#loc60)
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111 : tensor<2x4x8x8xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1/add"), %out: f32 loc("fwd/layer1.1.relu/relu")):
      %495 = arith.cmpf ugt, %in, %cst : f32 loc(#loc49)
      %496 = arith.select %495, %in, %cst : f32 loc(#loc49)
      linalg.yield %496 : f32 loc(#loc49)
    } -> tensor<2x4x8x8xf32> loc(#loc49)
    %padded_40 = tensor.pad %112 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg65: index loc("fwd/layer2.0.conv1/convolution"), %arg66: index loc("fwd/layer2.0.conv1/convolution"), %arg67: index loc("fwd/layer2.0.conv1/convolution"), %arg68: index loc("fwd/layer2.0.conv1/convolution")):
      tensor.yield %cst : f32 loc(#loc61)
    } : tensor<2x4x8x8xf32> to tensor<2x4x10x10xf32> loc(#loc61)
    %113 = tensor.empty() : tensor<2x8x4x4xf32> loc(#loc61)
    %114 = linalg.fill ins(%cst : f32) outs(%113 : tensor<2x8x4x4xf32>) -> tensor<2x8x4x4xf32> loc(#loc61)
    %115 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_40, %arg15 : tensor<2x4x10x10xf32>, tensor<8x4x3x3xf32>) outs(%114 : tensor<2x8x4x4xf32>) -> tensor<2x8x4x4xf32> loc(#loc61)
    %116 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg49 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/layer2.0.bn1/add"), %out: i64 loc("fwd/layer2.0.bn1/add")):
      %495 = arith.addi %in, %c1_i64 : i64 loc(#loc62)
      linalg.yield %495 : i64 loc(#loc62)
    } -> tensor<i64> loc(#loc62)
    %117 = tensor.empty() : tensor<1x8x1x1xf32> loc(#loc63)
    %118 = linalg.fill ins(%cst : f32) outs(%117 : tensor<1x8x1x1xf32>) -> tensor<1x8x1x1xf32> loc(#loc63)
    %119 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%115 : tensor<2x8x4x4xf32>) outs(%118 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.conv1/convolution"), %out: f32 loc("fwd/layer2.0.bn1/mean")):
      %495 = arith.addf %in, %out : f32 loc(#loc63)
      linalg.yield %495 : f32 loc(#loc63)
    } -> tensor<1x8x1x1xf32> loc(#loc63)
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119 : tensor<1x8x1x1xf32>) outs(%117 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/mean"), %out: f32 loc("fwd/layer2.0.bn1/mean")):
      %495 = arith.divf %in, %cst_8 : f32 loc(#loc63)
      linalg.yield %495 : f32 loc(#loc63)
    } -> tensor<1x8x1x1xf32> loc(#loc63)
    %121 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115, %120 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.conv1/convolution"), %in_163: f32 loc("fwd/layer2.0.bn1/mean"), %out: f32 loc("fwd/layer2.0.bn1/sub")):
      %495 = arith.subf %in, %in_163 : f32 loc(#loc64)
      linalg.yield %495 : f32 loc(#loc64)
    } -> tensor<2x8x4x4xf32> loc(#loc64)
    %122 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121, %121 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/sub"), %in_163: f32 loc("fwd/layer2.0.bn1/sub"), %out: f32 loc("fwd/layer2.0.bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc5)
      linalg.yield %495 : f32 loc(#loc5)
    } -> tensor<2x8x4x4xf32> loc(#loc5)
    %123 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%122 : tensor<2x8x4x4xf32>) outs(%118 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/mul"), %out: f32 loc("fwd/layer2.0.bn1/sum")):
      %495 = arith.addf %in, %out : f32 loc(#loc65)
      linalg.yield %495 : f32 loc(#loc65)
    } -> tensor<1x8x1x1xf32> loc(#loc65)
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%123 : tensor<1x8x1x1xf32>) outs(%117 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/sum"), %out: f32 loc("fwd/layer2.0.bn1/div")):
      %495 = arith.divf %in, %cst_8 : f32 loc(#loc66)
      linalg.yield %495 : f32 loc(#loc66)
    } -> tensor<1x8x1x1xf32> loc(#loc66)
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%124 : tensor<1x8x1x1xf32>) outs(%117 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/div"), %out: f32 loc("fwd/layer2.0.bn1/add")):
      %495 = arith.truncf %cst_6 : f64 to f32 loc(#loc62)
      %496 = arith.addf %in, %495 : f32 loc(#loc62)
      linalg.yield %496 : f32 loc(#loc62)
    } -> tensor<1x8x1x1xf32> loc(#loc62)
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125 : tensor<1x8x1x1xf32>) outs(%117 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/add"), %out: f32 loc("fwd/layer2.0.bn1/rsqrt")):
      %495 = math.rsqrt %in : f32 loc(#loc67)
      linalg.yield %495 : f32 loc(#loc67)
    } -> tensor<1x8x1x1xf32> loc(#loc67)
    %127 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121, %126 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/sub"), %in_163: f32 loc("fwd/layer2.0.bn1/rsqrt"), %out: f32 loc("fwd/layer2.0.bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc5)
      linalg.yield %495 : f32 loc(#loc5)
    } -> tensor<2x8x4x4xf32> loc(#loc5)
    %collapsed_41 = tensor.collapse_shape %120 [[0, 1, 2, 3]] : tensor<1x8x1x1xf32> into tensor<8xf32> loc(#loc68)
    %collapsed_42 = tensor.collapse_shape %126 [[0, 1, 2, 3]] : tensor<1x8x1x1xf32> into tensor<8xf32> loc(#loc68)
    %128 = tensor.empty() : tensor<8xf32> loc(#loc5)
    %129 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_41 : tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/view"), %out: f32 loc("fwd/layer2.0.bn1/mul")):
      %495 = arith.truncf %cst_5 : f64 to f32 loc(#loc5)
      %496 = arith.mulf %in, %495 : f32 loc(#loc5)
      linalg.yield %496 : f32 loc(#loc5)
    } -> tensor<8xf32> loc(#loc5)
    %130 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg47 : tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/mul"), %out: f32 loc("fwd/layer2.0.bn1/mul")):
      %495 = arith.truncf %cst_4 : f64 to f32 loc(#loc5)
      %496 = arith.mulf %in, %495 : f32 loc(#loc5)
      linalg.yield %496 : f32 loc(#loc5)
    } -> tensor<8xf32> loc(#loc5)
    %131 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%129, %130 : tensor<8xf32>, tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/mul"), %in_163: f32 loc("fwd/layer2.0.bn1/mul"), %out: f32 loc("fwd/layer2.0.bn1/add")):
      %495 = arith.addf %in, %in_163 : f32 loc(#loc62)
      linalg.yield %495 : f32 loc(#loc62)
    } -> tensor<8xf32> loc(#loc62)
    %collapsed_43 = tensor.collapse_shape %124 [[0, 1, 2, 3]] : tensor<1x8x1x1xf32> into tensor<8xf32> loc(#loc68)
    %132 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_43 : tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/view"), %out: f32 loc("fwd/layer2.0.bn1/mul")):
      %495 = arith.truncf %cst_2 : f64 to f32 loc(#loc5)
      %496 = arith.mulf %in, %495 : f32 loc(#loc5)
      linalg.yield %496 : f32 loc(#loc5)
    } -> tensor<8xf32> loc(#loc5)
    %133 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%132 : tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/mul"), %out: f32 loc("fwd/layer2.0.bn1/mul")):
      %495 = arith.truncf %cst_5 : f64 to f32 loc(#loc5)
      %496 = arith.mulf %in, %495 : f32 loc(#loc5)
      linalg.yield %496 : f32 loc(#loc5)
    } -> tensor<8xf32> loc(#loc5)
    %134 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg48 : tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/mul"), %out: f32 loc("fwd/layer2.0.bn1/mul")):
      %495 = arith.truncf %cst_4 : f64 to f32 loc(#loc5)
      %496 = arith.mulf %in, %495 : f32 loc(#loc5)
      linalg.yield %496 : f32 loc(#loc5)
    } -> tensor<8xf32> loc(#loc5)
    %135 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%133, %134 : tensor<8xf32>, tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/mul"), %in_163: f32 loc("fwd/layer2.0.bn1/mul"), %out: f32 loc("fwd/layer2.0.bn1/add")):
      %495 = arith.addf %in, %in_163 : f32 loc(#loc62)
      linalg.yield %495 : f32 loc(#loc62)
    } -> tensor<8xf32> loc(#loc62)
    %expanded_44 = tensor.expand_shape %arg16 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32> loc(#loc69)
    %136 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%127, %expanded_44 : tensor<2x8x4x4xf32>, tensor<8x1x1xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/mul"), %in_163: f32 loc("fwd/layer2.0.bn1/unsqueeze"), %out: f32 loc("fwd/layer2.0.bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc5)
      linalg.yield %495 : f32 loc(#loc5)
    } -> tensor<2x8x4x4xf32> loc(#loc5)
    %expanded_45 = tensor.expand_shape %arg17 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32> loc(#loc69)
    %137 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%136, %expanded_45 : tensor<2x8x4x4xf32>, tensor<8x1x1xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/mul"), %in_163: f32 loc("fwd/layer2.0.bn1/unsqueeze"), %out: f32 loc("fwd/layer2.0.bn1/add")):
      %495 = arith.addf %in, %in_163 : f32 loc(#loc62)
      linalg.yield %495 : f32 loc(#loc62)
    } -> tensor<2x8x4x4xf32> loc(#loc62)
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137 : tensor<2x8x4x4xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/add"), %out: f32 loc("fwd/layer2.0.relu/relu")):
      %495 = arith.cmpf ugt, %in, %cst : f32 loc(#loc70)
      %496 = arith.select %495, %in, %cst : f32 loc(#loc70)
      linalg.yield %496 : f32 loc(#loc70)
    } -> tensor<2x8x4x4xf32> loc(#loc70)
    %padded_46 = tensor.pad %138 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg65: index loc("fwd/layer2.0.conv2/convolution"), %arg66: index loc("fwd/layer2.0.conv2/convolution"), %arg67: index loc("fwd/layer2.0.conv2/convolution"), %arg68: index loc("fwd/layer2.0.conv2/convolution")):
      tensor.yield %cst : f32 loc(#loc71)
    } : tensor<2x8x4x4xf32> to tensor<2x8x6x6xf32> loc(#loc71)
    %139 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_46, %arg18 : tensor<2x8x6x6xf32>, tensor<8x8x3x3xf32>) outs(%114 : tensor<2x8x4x4xf32>) -> tensor<2x8x4x4xf32> loc(#loc71)
    %140 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg52 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/layer2.0.bn2/add"), %out: i64 loc("fwd/layer2.0.bn2/add")):
      %495 = arith.addi %in, %c1_i64 : i64 loc(#loc72)
      linalg.yield %495 : i64 loc(#loc72)
    } -> tensor<i64> loc(#loc72)
    %141 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%139 : tensor<2x8x4x4xf32>) outs(%118 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.conv2/convolution"), %out: f32 loc("fwd/layer2.0.bn2/mean")):
      %495 = arith.addf %in, %out : f32 loc(#loc73)
      linalg.yield %495 : f32 loc(#loc73)
    } -> tensor<1x8x1x1xf32> loc(#loc73)
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141 : tensor<1x8x1x1xf32>) outs(%117 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/mean"), %out: f32 loc("fwd/layer2.0.bn2/mean")):
      %495 = arith.divf %in, %cst_8 : f32 loc(#loc73)
      linalg.yield %495 : f32 loc(#loc73)
    } -> tensor<1x8x1x1xf32> loc(#loc73)
    %143 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%139, %142 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.conv2/convolution"), %in_163: f32 loc("fwd/layer2.0.bn2/mean"), %out: f32 loc("fwd/layer2.0.bn2/sub")):
      %495 = arith.subf %in, %in_163 : f32 loc(#loc74)
      linalg.yield %495 : f32 loc(#loc74)
    } -> tensor<2x8x4x4xf32> loc(#loc74)
    %144 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%143, %143 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/sub"), %in_163: f32 loc("fwd/layer2.0.bn2/sub"), %out: f32 loc("fwd/layer2.0.bn2/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc75)
      linalg.yield %495 : f32 loc(#loc75)
    } -> tensor<2x8x4x4xf32> loc(#loc75)
    %145 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%144 : tensor<2x8x4x4xf32>) outs(%118 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/mul"), %out: f32 loc("fwd/layer2.0.bn2/sum")):
      %495 = arith.addf %in, %out : f32 loc(#loc76)
      linalg.yield %495 : f32 loc(#loc76)
    } -> tensor<1x8x1x1xf32> loc(#loc76)
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%145 : tensor<1x8x1x1xf32>) outs(%117 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/sum"), %out: f32 loc("fwd/layer2.0.bn2/div")):
      %495 = arith.divf %in, %cst_8 : f32 loc(#loc77)
      linalg.yield %495 : f32 loc(#loc77)
    } -> tensor<1x8x1x1xf32> loc(#loc77)
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%146 : tensor<1x8x1x1xf32>) outs(%117 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/div"), %out: f32 loc("fwd/layer2.0.bn2/add")):
      %495 = arith.truncf %cst_6 : f64 to f32 loc(#loc72)
      %496 = arith.addf %in, %495 : f32 loc(#loc72)
      linalg.yield %496 : f32 loc(#loc72)
    } -> tensor<1x8x1x1xf32> loc(#loc72)
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%147 : tensor<1x8x1x1xf32>) outs(%117 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/add"), %out: f32 loc("fwd/layer2.0.bn2/rsqrt")):
      %495 = math.rsqrt %in : f32 loc(#loc78)
      linalg.yield %495 : f32 loc(#loc78)
    } -> tensor<1x8x1x1xf32> loc(#loc78)
    %149 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%143, %148 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/sub"), %in_163: f32 loc("fwd/layer2.0.bn2/rsqrt"), %out: f32 loc("fwd/layer2.0.bn2/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc75)
      linalg.yield %495 : f32 loc(#loc75)
    } -> tensor<2x8x4x4xf32> loc(#loc75)
    %collapsed_47 = tensor.collapse_shape %142 [[0, 1, 2, 3]] : tensor<1x8x1x1xf32> into tensor<8xf32> loc(#loc79)
    %collapsed_48 = tensor.collapse_shape %148 [[0, 1, 2, 3]] : tensor<1x8x1x1xf32> into tensor<8xf32> loc(#loc79)
    %150 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_47 : tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/view"), %out: f32 loc("fwd/layer2.0.bn2/mul")):
      %495 = arith.truncf %cst_5 : f64 to f32 loc(#loc75)
      %496 = arith.mulf %in, %495 : f32 loc(#loc75)
      linalg.yield %496 : f32 loc(#loc75)
    } -> tensor<8xf32> loc(#loc75)
    %151 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg50 : tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/mul"), %out: f32 loc("fwd/layer2.0.bn2/mul")):
      %495 = arith.truncf %cst_4 : f64 to f32 loc(#loc75)
      %496 = arith.mulf %in, %495 : f32 loc(#loc75)
      linalg.yield %496 : f32 loc(#loc75)
    } -> tensor<8xf32> loc(#loc75)
    %152 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%150, %151 : tensor<8xf32>, tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/mul"), %in_163: f32 loc("fwd/layer2.0.bn2/mul"), %out: f32 loc("fwd/layer2.0.bn2/add")):
      %495 = arith.addf %in, %in_163 : f32 loc(#loc72)
      linalg.yield %495 : f32 loc(#loc72)
    } -> tensor<8xf32> loc(#loc72)
    %collapsed_49 = tensor.collapse_shape %146 [[0, 1, 2, 3]] : tensor<1x8x1x1xf32> into tensor<8xf32> loc(#loc79)
    %153 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_49 : tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/view"), %out: f32 loc("fwd/layer2.0.bn2/mul")):
      %495 = arith.truncf %cst_2 : f64 to f32 loc(#loc75)
      %496 = arith.mulf %in, %495 : f32 loc(#loc75)
      linalg.yield %496 : f32 loc(#loc75)
    } -> tensor<8xf32> loc(#loc75)
    %154 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%153 : tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/mul"), %out: f32 loc("fwd/layer2.0.bn2/mul")):
      %495 = arith.truncf %cst_5 : f64 to f32 loc(#loc75)
      %496 = arith.mulf %in, %495 : f32 loc(#loc75)
      linalg.yield %496 : f32 loc(#loc75)
    } -> tensor<8xf32> loc(#loc75)
    %155 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg51 : tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/mul"), %out: f32 loc("fwd/layer2.0.bn2/mul")):
      %495 = arith.truncf %cst_4 : f64 to f32 loc(#loc75)
      %496 = arith.mulf %in, %495 : f32 loc(#loc75)
      linalg.yield %496 : f32 loc(#loc75)
    } -> tensor<8xf32> loc(#loc75)
    %156 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%154, %155 : tensor<8xf32>, tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/mul"), %in_163: f32 loc("fwd/layer2.0.bn2/mul"), %out: f32 loc("fwd/layer2.0.bn2/add")):
      %495 = arith.addf %in, %in_163 : f32 loc(#loc72)
      linalg.yield %495 : f32 loc(#loc72)
    } -> tensor<8xf32> loc(#loc72)
    %expanded_50 = tensor.expand_shape %arg19 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32> loc(#loc80)
    %157 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149, %expanded_50 : tensor<2x8x4x4xf32>, tensor<8x1x1xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/mul"), %in_163: f32 loc("fwd/layer2.0.bn2/unsqueeze"), %out: f32 loc("fwd/layer2.0.bn2/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc75)
      linalg.yield %495 : f32 loc(#loc75)
    } -> tensor<2x8x4x4xf32> loc(#loc75)
    %expanded_51 = tensor.expand_shape %arg20 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32> loc(#loc80)
    %158 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%157, %expanded_51 : tensor<2x8x4x4xf32>, tensor<8x1x1xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/mul"), %in_163: f32 loc("fwd/layer2.0.bn2/unsqueeze"), %out: f32 loc("fwd/layer2.0.bn2/add")):
      %495 = arith.addf %in, %in_163 : f32 loc(#loc72)
      linalg.yield %495 : f32 loc(#loc72)
    } -> tensor<2x8x4x4xf32> loc(#loc72)
    %159 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%112, %arg21 : tensor<2x4x8x8xf32>, tensor<8x4x1x1xf32>) outs(%114 : tensor<2x8x4x4xf32>) -> tensor<2x8x4x4xf32> loc(#loc81)
    %160 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg55 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/layer2.0.downsample.1/add"), %out: i64 loc("fwd/layer2.0.downsample.1/add")):
      %495 = arith.addi %in, %c1_i64 : i64 loc(#loc82)
      linalg.yield %495 : i64 loc(#loc82)
    } -> tensor<i64> loc(#loc82)
    %161 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%159 : tensor<2x8x4x4xf32>) outs(%118 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.0/convolution"), %out: f32 loc("fwd/layer2.0.downsample.1/mean")):
      %495 = arith.addf %in, %out : f32 loc(#loc83)
      linalg.yield %495 : f32 loc(#loc83)
    } -> tensor<1x8x1x1xf32> loc(#loc83)
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%161 : tensor<1x8x1x1xf32>) outs(%117 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/mean"), %out: f32 loc("fwd/layer2.0.downsample.1/mean")):
      %495 = arith.divf %in, %cst_8 : f32 loc(#loc83)
      linalg.yield %495 : f32 loc(#loc83)
    } -> tensor<1x8x1x1xf32> loc(#loc83)
    %163 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%159, %162 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.0/convolution"), %in_163: f32 loc("fwd/layer2.0.downsample.1/mean"), %out: f32 loc("fwd/layer2.0.downsample.1/sub")):
      %495 = arith.subf %in, %in_163 : f32 loc(#loc84)
      linalg.yield %495 : f32 loc(#loc84)
    } -> tensor<2x8x4x4xf32> loc(#loc84)
    %164 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%163, %163 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/sub"), %in_163: f32 loc("fwd/layer2.0.downsample.1/sub"), %out: f32 loc("fwd/layer2.0.downsample.1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc85)
      linalg.yield %495 : f32 loc(#loc85)
    } -> tensor<2x8x4x4xf32> loc(#loc85)
    %165 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%164 : tensor<2x8x4x4xf32>) outs(%118 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/mul"), %out: f32 loc("fwd/layer2.0.downsample.1/sum")):
      %495 = arith.addf %in, %out : f32 loc(#loc86)
      linalg.yield %495 : f32 loc(#loc86)
    } -> tensor<1x8x1x1xf32> loc(#loc86)
    %166 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%165 : tensor<1x8x1x1xf32>) outs(%117 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/sum"), %out: f32 loc("fwd/layer2.0.downsample.1/div")):
      %495 = arith.divf %in, %cst_8 : f32 loc(#loc87)
      linalg.yield %495 : f32 loc(#loc87)
    } -> tensor<1x8x1x1xf32> loc(#loc87)
    %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%166 : tensor<1x8x1x1xf32>) outs(%117 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/div"), %out: f32 loc("fwd/layer2.0.downsample.1/add")):
      %495 = arith.truncf %cst_6 : f64 to f32 loc(#loc82)
      %496 = arith.addf %in, %495 : f32 loc(#loc82)
      linalg.yield %496 : f32 loc(#loc82)
    } -> tensor<1x8x1x1xf32> loc(#loc82)
    %168 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%167 : tensor<1x8x1x1xf32>) outs(%117 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/add"), %out: f32 loc("fwd/layer2.0.downsample.1/rsqrt")):
      %495 = math.rsqrt %in : f32 loc(#loc88)
      linalg.yield %495 : f32 loc(#loc88)
    } -> tensor<1x8x1x1xf32> loc(#loc88)
    %169 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%163, %168 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/sub"), %in_163: f32 loc("fwd/layer2.0.downsample.1/rsqrt"), %out: f32 loc("fwd/layer2.0.downsample.1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc85)
      linalg.yield %495 : f32 loc(#loc85)
    } -> tensor<2x8x4x4xf32> loc(#loc85)
    %collapsed_52 = tensor.collapse_shape %162 [[0, 1, 2, 3]] : tensor<1x8x1x1xf32> into tensor<8xf32> loc(#loc89)
    %collapsed_53 = tensor.collapse_shape %168 [[0, 1, 2, 3]] : tensor<1x8x1x1xf32> into tensor<8xf32> loc(#loc89)
    %170 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_52 : tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/view"), %out: f32 loc("fwd/layer2.0.downsample.1/mul")):
      %495 = arith.truncf %cst_5 : f64 to f32 loc(#loc85)
      %496 = arith.mulf %in, %495 : f32 loc(#loc85)
      linalg.yield %496 : f32 loc(#loc85)
    } -> tensor<8xf32> loc(#loc85)
    %171 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg53 : tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/mul"), %out: f32 loc("fwd/layer2.0.downsample.1/mul")):
      %495 = arith.truncf %cst_4 : f64 to f32 loc(#loc85)
      %496 = arith.mulf %in, %495 : f32 loc(#loc85)
      linalg.yield %496 : f32 loc(#loc85)
    } -> tensor<8xf32> loc(#loc85)
    %172 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%170, %171 : tensor<8xf32>, tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/mul"), %in_163: f32 loc("fwd/layer2.0.downsample.1/mul"), %out: f32 loc("fwd/layer2.0.downsample.1/add")):
      %495 = arith.addf %in, %in_163 : f32 loc(#loc82)
      linalg.yield %495 : f32 loc(#loc82)
    } -> tensor<8xf32> loc(#loc82)
    %collapsed_54 = tensor.collapse_shape %166 [[0, 1, 2, 3]] : tensor<1x8x1x1xf32> into tensor<8xf32> loc(#loc89)
    %173 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_54 : tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/view"), %out: f32 loc("fwd/layer2.0.downsample.1/mul")):
      %495 = arith.truncf %cst_2 : f64 to f32 loc(#loc85)
      %496 = arith.mulf %in, %495 : f32 loc(#loc85)
      linalg.yield %496 : f32 loc(#loc85)
    } -> tensor<8xf32> loc(#loc85)
    %174 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%173 : tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/mul"), %out: f32 loc("fwd/layer2.0.downsample.1/mul")):
      %495 = arith.truncf %cst_5 : f64 to f32 loc(#loc85)
      %496 = arith.mulf %in, %495 : f32 loc(#loc85)
      linalg.yield %496 : f32 loc(#loc85)
    } -> tensor<8xf32> loc(#loc85)
    %175 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg54 : tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/mul"), %out: f32 loc("fwd/layer2.0.downsample.1/mul")):
      %495 = arith.truncf %cst_4 : f64 to f32 loc(#loc85)
      %496 = arith.mulf %in, %495 : f32 loc(#loc85)
      linalg.yield %496 : f32 loc(#loc85)
    } -> tensor<8xf32> loc(#loc85)
    %176 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%174, %175 : tensor<8xf32>, tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/mul"), %in_163: f32 loc("fwd/layer2.0.downsample.1/mul"), %out: f32 loc("fwd/layer2.0.downsample.1/add")):
      %495 = arith.addf %in, %in_163 : f32 loc(#loc82)
      linalg.yield %495 : f32 loc(#loc82)
    } -> tensor<8xf32> loc(#loc82)
    %expanded_55 = tensor.expand_shape %arg22 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32> loc(#loc90)
    %177 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%169, %expanded_55 : tensor<2x8x4x4xf32>, tensor<8x1x1xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/mul"), %in_163: f32 loc("fwd/layer2.0.downsample.1/unsqueeze"), %out: f32 loc("fwd/layer2.0.downsample.1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc85)
      linalg.yield %495 : f32 loc(#loc85)
    } -> tensor<2x8x4x4xf32> loc(#loc85)
    %expanded_56 = tensor.expand_shape %arg23 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32> loc(#loc90)
    %178 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%177, %expanded_56 : tensor<2x8x4x4xf32>, tensor<8x1x1xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/mul"), %in_163: f32 loc("fwd/layer2.0.downsample.1/unsqueeze"), %out: f32 loc("fwd/layer2.0.downsample.1/add")):
      %495 = arith.addf %in, %in_163 : f32 loc(#loc82)
      linalg.yield %495 : f32 loc(#loc82)
    } -> tensor<2x8x4x4xf32> loc(#loc82)
    %179 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%158, %178 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/add"), %in_163: f32 loc("fwd/layer2.0.downsample.1/add"), %out: f32 loc("fwd/layer2.0/add")):
      %495 = arith.addf %in, %in_163 : f32 loc(#loc91)
      linalg.yield %495 : f32 loc(#loc91)
    } -> tensor<2x8x4x4xf32> loc(#loc91)
    %180 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%179 : tensor<2x8x4x4xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0/add"), %out: f32 loc("fwd/layer2.0.relu/relu")):
      %495 = arith.cmpf ugt, %in, %cst : f32 loc(#loc70)
      %496 = arith.select %495, %in, %cst : f32 loc(#loc70)
      linalg.yield %496 : f32 loc(#loc70)
    } -> tensor<2x8x4x4xf32> loc(#loc70)
    %padded_57 = tensor.pad %180 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg65: index loc("fwd/layer2.1.conv1/convolution"), %arg66: index loc("fwd/layer2.1.conv1/convolution"), %arg67: index loc("fwd/layer2.1.conv1/convolution"), %arg68: index loc("fwd/layer2.1.conv1/convolution")):
      tensor.yield %cst : f32 loc(#loc92)
    } : tensor<2x8x4x4xf32> to tensor<2x8x6x6xf32> loc(#loc92)
    %181 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_57, %arg24 : tensor<2x8x6x6xf32>, tensor<8x8x3x3xf32>) outs(%114 : tensor<2x8x4x4xf32>) -> tensor<2x8x4x4xf32> loc(#loc92)
    %182 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg58 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/layer2.1.bn1/add"), %out: i64 loc("fwd/layer2.1.bn1/add")):
      %495 = arith.addi %in, %c1_i64 : i64 loc(#loc93)
      linalg.yield %495 : i64 loc(#loc93)
    } -> tensor<i64> loc(#loc93)
    %183 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%181 : tensor<2x8x4x4xf32>) outs(%118 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.conv1/convolution"), %out: f32 loc("fwd/layer2.1.bn1/mean")):
      %495 = arith.addf %in, %out : f32 loc(#loc94)
      linalg.yield %495 : f32 loc(#loc94)
    } -> tensor<1x8x1x1xf32> loc(#loc94)
    %184 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%183 : tensor<1x8x1x1xf32>) outs(%117 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/mean"), %out: f32 loc("fwd/layer2.1.bn1/mean")):
      %495 = arith.divf %in, %cst_8 : f32 loc(#loc94)
      linalg.yield %495 : f32 loc(#loc94)
    } -> tensor<1x8x1x1xf32> loc(#loc94)
    %185 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%181, %184 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.conv1/convolution"), %in_163: f32 loc("fwd/layer2.1.bn1/mean"), %out: f32 loc("fwd/layer2.1.bn1/sub")):
      %495 = arith.subf %in, %in_163 : f32 loc(#loc95)
      linalg.yield %495 : f32 loc(#loc95)
    } -> tensor<2x8x4x4xf32> loc(#loc95)
    %186 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%185, %185 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/sub"), %in_163: f32 loc("fwd/layer2.1.bn1/sub"), %out: f32 loc("fwd/layer2.1.bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc96)
      linalg.yield %495 : f32 loc(#loc96)
    } -> tensor<2x8x4x4xf32> loc(#loc96)
    %187 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%186 : tensor<2x8x4x4xf32>) outs(%118 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/mul"), %out: f32 loc("fwd/layer2.1.bn1/sum")):
      %495 = arith.addf %in, %out : f32 loc(#loc97)
      linalg.yield %495 : f32 loc(#loc97)
    } -> tensor<1x8x1x1xf32> loc(#loc97)
    %188 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%187 : tensor<1x8x1x1xf32>) outs(%117 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/sum"), %out: f32 loc("fwd/layer2.1.bn1/div")):
      %495 = arith.divf %in, %cst_8 : f32 loc(#loc98)
      linalg.yield %495 : f32 loc(#loc98)
    } -> tensor<1x8x1x1xf32> loc(#loc98)
    %189 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%188 : tensor<1x8x1x1xf32>) outs(%117 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/div"), %out: f32 loc("fwd/layer2.1.bn1/add")):
      %495 = arith.truncf %cst_6 : f64 to f32 loc(#loc93)
      %496 = arith.addf %in, %495 : f32 loc(#loc93)
      linalg.yield %496 : f32 loc(#loc93)
    } -> tensor<1x8x1x1xf32> loc(#loc93)
    %190 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%189 : tensor<1x8x1x1xf32>) outs(%117 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/add"), %out: f32 loc("fwd/layer2.1.bn1/rsqrt")):
      %495 = math.rsqrt %in : f32 loc(#loc99)
      linalg.yield %495 : f32 loc(#loc99)
    } -> tensor<1x8x1x1xf32> loc(#loc99)
    %191 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%185, %190 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/sub"), %in_163: f32 loc("fwd/layer2.1.bn1/rsqrt"), %out: f32 loc("fwd/layer2.1.bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc96)
      linalg.yield %495 : f32 loc(#loc96)
    } -> tensor<2x8x4x4xf32> loc(#loc96)
    %collapsed_58 = tensor.collapse_shape %184 [[0, 1, 2, 3]] : tensor<1x8x1x1xf32> into tensor<8xf32> loc(#loc100)
    %collapsed_59 = tensor.collapse_shape %190 [[0, 1, 2, 3]] : tensor<1x8x1x1xf32> into tensor<8xf32> loc(#loc100)
    %192 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_58 : tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/view"), %out: f32 loc("fwd/layer2.1.bn1/mul")):
      %495 = arith.truncf %cst_5 : f64 to f32 loc(#loc96)
      %496 = arith.mulf %in, %495 : f32 loc(#loc96)
      linalg.yield %496 : f32 loc(#loc96)
    } -> tensor<8xf32> loc(#loc96)
    %193 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg56 : tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/mul"), %out: f32 loc("fwd/layer2.1.bn1/mul")):
      %495 = arith.truncf %cst_4 : f64 to f32 loc(#loc96)
      %496 = arith.mulf %in, %495 : f32 loc(#loc96)
      linalg.yield %496 : f32 loc(#loc96)
    } -> tensor<8xf32> loc(#loc96)
    %194 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%192, %193 : tensor<8xf32>, tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/mul"), %in_163: f32 loc("fwd/layer2.1.bn1/mul"), %out: f32 loc("fwd/layer2.1.bn1/add")):
      %495 = arith.addf %in, %in_163 : f32 loc(#loc93)
      linalg.yield %495 : f32 loc(#loc93)
    } -> tensor<8xf32> loc(#loc93)
    %collapsed_60 = tensor.collapse_shape %188 [[0, 1, 2, 3]] : tensor<1x8x1x1xf32> into tensor<8xf32> loc(#loc100)
    %195 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_60 : tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/view"), %out: f32 loc("fwd/layer2.1.bn1/mul")):
      %495 = arith.truncf %cst_2 : f64 to f32 loc(#loc96)
      %496 = arith.mulf %in, %495 : f32 loc(#loc96)
      linalg.yield %496 : f32 loc(#loc96)
    } -> tensor<8xf32> loc(#loc96)
    %196 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%195 : tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/mul"), %out: f32 loc("fwd/layer2.1.bn1/mul")):
      %495 = arith.truncf %cst_5 : f64 to f32 loc(#loc96)
      %496 = arith.mulf %in, %495 : f32 loc(#loc96)
      linalg.yield %496 : f32 loc(#loc96)
    } -> tensor<8xf32> loc(#loc96)
    %197 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg57 : tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/mul"), %out: f32 loc("fwd/layer2.1.bn1/mul")):
      %495 = arith.truncf %cst_4 : f64 to f32 loc(#loc96)
      %496 = arith.mulf %in, %495 : f32 loc(#loc96)
      linalg.yield %496 : f32 loc(#loc96)
    } -> tensor<8xf32> loc(#loc96)
    %198 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%196, %197 : tensor<8xf32>, tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/mul"), %in_163: f32 loc("fwd/layer2.1.bn1/mul"), %out: f32 loc("fwd/layer2.1.bn1/add")):
      %495 = arith.addf %in, %in_163 : f32 loc(#loc93)
      linalg.yield %495 : f32 loc(#loc93)
    } -> tensor<8xf32> loc(#loc93)
    %expanded_61 = tensor.expand_shape %arg25 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32> loc(#loc101)
    %199 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%191, %expanded_61 : tensor<2x8x4x4xf32>, tensor<8x1x1xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/mul"), %in_163: f32 loc("fwd/layer2.1.bn1/unsqueeze"), %out: f32 loc("fwd/layer2.1.bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc96)
      linalg.yield %495 : f32 loc(#loc96)
    } -> tensor<2x8x4x4xf32> loc(#loc96)
    %expanded_62 = tensor.expand_shape %arg26 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32> loc(#loc101)
    %200 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%199, %expanded_62 : tensor<2x8x4x4xf32>, tensor<8x1x1xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/mul"), %in_163: f32 loc("fwd/layer2.1.bn1/unsqueeze"), %out: f32 loc("fwd/layer2.1.bn1/add")):
      %495 = arith.addf %in, %in_163 : f32 loc(#loc93)
      linalg.yield %495 : f32 loc(#loc93)
    } -> tensor<2x8x4x4xf32> loc(#loc93)
    %201 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%200 : tensor<2x8x4x4xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/add"), %out: f32 loc("fwd/layer2.1.relu/relu")):
      %495 = arith.cmpf ugt, %in, %cst : f32 loc(#loc102)
      %496 = arith.select %495, %in, %cst : f32 loc(#loc102)
      linalg.yield %496 : f32 loc(#loc102)
    } -> tensor<2x8x4x4xf32> loc(#loc102)
    %padded_63 = tensor.pad %201 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg65: index loc("fwd/layer2.1.conv2/convolution"), %arg66: index loc("fwd/layer2.1.conv2/convolution"), %arg67: index loc("fwd/layer2.1.conv2/convolution"), %arg68: index loc("fwd/layer2.1.conv2/convolution")):
      tensor.yield %cst : f32 loc(#loc103)
    } : tensor<2x8x4x4xf32> to tensor<2x8x6x6xf32> loc(#loc103)
    %202 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_63, %arg27 : tensor<2x8x6x6xf32>, tensor<8x8x3x3xf32>) outs(%114 : tensor<2x8x4x4xf32>) -> tensor<2x8x4x4xf32> loc(#loc103)
    %203 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg61 : tensor<i64>) outs(%3 : tensor<i64>) {
    ^bb0(%in: i64 loc("fwd/layer2.1.bn2/add"), %out: i64 loc("fwd/layer2.1.bn2/add")):
      %495 = arith.addi %in, %c1_i64 : i64 loc(#loc104)
      linalg.yield %495 : i64 loc(#loc104)
    } -> tensor<i64> loc(#loc104)
    %204 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%202 : tensor<2x8x4x4xf32>) outs(%118 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.conv2/convolution"), %out: f32 loc("fwd/layer2.1.bn2/mean")):
      %495 = arith.addf %in, %out : f32 loc(#loc105)
      linalg.yield %495 : f32 loc(#loc105)
    } -> tensor<1x8x1x1xf32> loc(#loc105)
    %205 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%204 : tensor<1x8x1x1xf32>) outs(%117 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/mean"), %out: f32 loc("fwd/layer2.1.bn2/mean")):
      %495 = arith.divf %in, %cst_8 : f32 loc(#loc105)
      linalg.yield %495 : f32 loc(#loc105)
    } -> tensor<1x8x1x1xf32> loc(#loc105)
    %206 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%202, %205 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.conv2/convolution"), %in_163: f32 loc("fwd/layer2.1.bn2/mean"), %out: f32 loc("fwd/layer2.1.bn2/sub")):
      %495 = arith.subf %in, %in_163 : f32 loc(#loc106)
      linalg.yield %495 : f32 loc(#loc106)
    } -> tensor<2x8x4x4xf32> loc(#loc106)
    %207 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%206, %206 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/sub"), %in_163: f32 loc("fwd/layer2.1.bn2/sub"), %out: f32 loc("fwd/layer2.1.bn2/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc107)
      linalg.yield %495 : f32 loc(#loc107)
    } -> tensor<2x8x4x4xf32> loc(#loc107)
    %208 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%207 : tensor<2x8x4x4xf32>) outs(%118 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/mul"), %out: f32 loc("fwd/layer2.1.bn2/sum")):
      %495 = arith.addf %in, %out : f32 loc(#loc108)
      linalg.yield %495 : f32 loc(#loc108)
    } -> tensor<1x8x1x1xf32> loc(#loc108)
    %209 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%208 : tensor<1x8x1x1xf32>) outs(%117 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/sum"), %out: f32 loc("fwd/layer2.1.bn2/div")):
      %495 = arith.divf %in, %cst_8 : f32 loc(#loc109)
      linalg.yield %495 : f32 loc(#loc109)
    } -> tensor<1x8x1x1xf32> loc(#loc109)
    %210 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%209 : tensor<1x8x1x1xf32>) outs(%117 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/div"), %out: f32 loc("fwd/layer2.1.bn2/add")):
      %495 = arith.truncf %cst_6 : f64 to f32 loc(#loc104)
      %496 = arith.addf %in, %495 : f32 loc(#loc104)
      linalg.yield %496 : f32 loc(#loc104)
    } -> tensor<1x8x1x1xf32> loc(#loc104)
    %211 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%210 : tensor<1x8x1x1xf32>) outs(%117 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/add"), %out: f32 loc("fwd/layer2.1.bn2/rsqrt")):
      %495 = math.rsqrt %in : f32 loc(#loc110)
      linalg.yield %495 : f32 loc(#loc110)
    } -> tensor<1x8x1x1xf32> loc(#loc110)
    %212 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%206, %211 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/sub"), %in_163: f32 loc("fwd/layer2.1.bn2/rsqrt"), %out: f32 loc("fwd/layer2.1.bn2/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc107)
      linalg.yield %495 : f32 loc(#loc107)
    } -> tensor<2x8x4x4xf32> loc(#loc107)
    %collapsed_64 = tensor.collapse_shape %205 [[0, 1, 2, 3]] : tensor<1x8x1x1xf32> into tensor<8xf32> loc(#loc111)
    %collapsed_65 = tensor.collapse_shape %211 [[0, 1, 2, 3]] : tensor<1x8x1x1xf32> into tensor<8xf32> loc(#loc111)
    %213 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_64 : tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/view"), %out: f32 loc("fwd/layer2.1.bn2/mul")):
      %495 = arith.truncf %cst_5 : f64 to f32 loc(#loc107)
      %496 = arith.mulf %in, %495 : f32 loc(#loc107)
      linalg.yield %496 : f32 loc(#loc107)
    } -> tensor<8xf32> loc(#loc107)
    %214 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg59 : tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/mul"), %out: f32 loc("fwd/layer2.1.bn2/mul")):
      %495 = arith.truncf %cst_4 : f64 to f32 loc(#loc107)
      %496 = arith.mulf %in, %495 : f32 loc(#loc107)
      linalg.yield %496 : f32 loc(#loc107)
    } -> tensor<8xf32> loc(#loc107)
    %215 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%213, %214 : tensor<8xf32>, tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/mul"), %in_163: f32 loc("fwd/layer2.1.bn2/mul"), %out: f32 loc("fwd/layer2.1.bn2/add")):
      %495 = arith.addf %in, %in_163 : f32 loc(#loc104)
      linalg.yield %495 : f32 loc(#loc104)
    } -> tensor<8xf32> loc(#loc104)
    %collapsed_66 = tensor.collapse_shape %209 [[0, 1, 2, 3]] : tensor<1x8x1x1xf32> into tensor<8xf32> loc(#loc111)
    %216 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_66 : tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/view"), %out: f32 loc("fwd/layer2.1.bn2/mul")):
      %495 = arith.truncf %cst_2 : f64 to f32 loc(#loc107)
      %496 = arith.mulf %in, %495 : f32 loc(#loc107)
      linalg.yield %496 : f32 loc(#loc107)
    } -> tensor<8xf32> loc(#loc107)
    %217 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%216 : tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/mul"), %out: f32 loc("fwd/layer2.1.bn2/mul")):
      %495 = arith.truncf %cst_5 : f64 to f32 loc(#loc107)
      %496 = arith.mulf %in, %495 : f32 loc(#loc107)
      linalg.yield %496 : f32 loc(#loc107)
    } -> tensor<8xf32> loc(#loc107)
    %218 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg60 : tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/mul"), %out: f32 loc("fwd/layer2.1.bn2/mul")):
      %495 = arith.truncf %cst_4 : f64 to f32 loc(#loc107)
      %496 = arith.mulf %in, %495 : f32 loc(#loc107)
      linalg.yield %496 : f32 loc(#loc107)
    } -> tensor<8xf32> loc(#loc107)
    %219 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%217, %218 : tensor<8xf32>, tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/mul"), %in_163: f32 loc("fwd/layer2.1.bn2/mul"), %out: f32 loc("fwd/layer2.1.bn2/add")):
      %495 = arith.addf %in, %in_163 : f32 loc(#loc104)
      linalg.yield %495 : f32 loc(#loc104)
    } -> tensor<8xf32> loc(#loc104)
    %expanded_67 = tensor.expand_shape %arg28 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32> loc(#loc112)
    %220 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%212, %expanded_67 : tensor<2x8x4x4xf32>, tensor<8x1x1xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/mul"), %in_163: f32 loc("fwd/layer2.1.bn2/unsqueeze"), %out: f32 loc("fwd/layer2.1.bn2/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc107)
      linalg.yield %495 : f32 loc(#loc107)
    } -> tensor<2x8x4x4xf32> loc(#loc107)
    %expanded_68 = tensor.expand_shape %arg29 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32> loc(#loc112)
    %221 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%220, %expanded_68 : tensor<2x8x4x4xf32>, tensor<8x1x1xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/mul"), %in_163: f32 loc("fwd/layer2.1.bn2/unsqueeze"), %out: f32 loc("fwd/layer2.1.bn2/add")):
      %495 = arith.addf %in, %in_163 : f32 loc(#loc104)
      linalg.yield %495 : f32 loc(#loc104)
    } -> tensor<2x8x4x4xf32> loc(#loc104)
    %222 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%221, %180 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/add"), %in_163: f32 loc("fwd/layer2.0.relu/relu"), %out: f32 loc("fwd/layer2.1/add")):
      %495 = arith.addf %in, %in_163 : f32 loc(#loc113)
      linalg.yield %495 : f32 loc(#loc113)
    } -> tensor<2x8x4x4xf32> loc(#loc113)
    %223 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%222 : tensor<2x8x4x4xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1/add"), %out: f32 loc("fwd/layer2.1.relu/relu")):
      %495 = arith.cmpf ugt, %in, %cst : f32 loc(#loc102)
      %496 = arith.select %495, %in, %cst : f32 loc(#loc102)
      linalg.yield %496 : f32 loc(#loc102)
    } -> tensor<2x8x4x4xf32> loc(#loc102)
    %224 = tensor.empty() : tensor<2x8xf32> loc(#loc114)
    %225 = linalg.fill ins(%cst : f32) outs(%224 : tensor<2x8xf32>) -> tensor<2x8xf32> loc(#loc114)
    %226 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%223 : tensor<2x8x4x4xf32>) outs(%225 : tensor<2x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.relu/relu"), %out: f32 loc("fwd/-/mean")):
      %495 = arith.addf %in, %out : f32 loc(#loc114)
      linalg.yield %495 : f32 loc(#loc114)
    } -> tensor<2x8xf32> loc(#loc114)
    %227 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%226 : tensor<2x8xf32>) outs(%224 : tensor<2x8xf32>) {
    ^bb0(%in: f32 loc("fwd/-/mean"), %out: f32 loc("fwd/-/mean")):
      %495 = arith.divf %in, %cst_9 : f32 loc(#loc114)
      linalg.yield %495 : f32 loc(#loc114)
    } -> tensor<2x8xf32> loc(#loc114)
    %228 = tensor.empty() : tensor<8x10xf32> loc(#loc115)
    %transposed = linalg.transpose ins(%arg30 : tensor<10x8xf32>) outs(%228 : tensor<8x10xf32>) permutation = [1, 0]  loc(#loc115)
    %229 = tensor.empty() : tensor<2x10xf32> loc(#loc116)
    %230 = linalg.fill ins(%cst : f32) outs(%229 : tensor<2x10xf32>) -> tensor<2x10xf32> loc(#loc116)
    %231 = linalg.matmul ins(%227, %transposed : tensor<2x8xf32>, tensor<8x10xf32>) outs(%230 : tensor<2x10xf32>) -> tensor<2x10xf32> loc(#loc116)
    %232 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg31, %231 : tensor<10xf32>, tensor<2x10xf32>) outs(%229 : tensor<2x10xf32>) {
    ^bb0(%in: f32 loc("fwd/fc/addmm"), %in_163: f32 loc("fwd/fc/addmm"), %out: f32 loc("fwd/fc/addmm")):
      %495 = arith.addf %in, %in_163 : f32 loc(#loc116)
      linalg.yield %495 : f32 loc(#loc116)
    } -> tensor<2x10xf32> loc(#loc116)
    %233 = tensor.empty() : tensor<2xi64> loc(#loc3)
    %234 = linalg.fill ins(%c0_i64 : i64) outs(%233 : tensor<2xi64>) -> tensor<2xi64> loc(#loc3)
    %235 = tensor.empty() : tensor<2xf32> loc(#loc3)
    %236 = linalg.fill ins(%cst_0 : f32) outs(%235 : tensor<2xf32>) -> tensor<2xf32> loc(#loc3)
    %237:2 = linalg.generic {indexing_maps = [#map6, #map8, #map8], iterator_types = ["parallel", "reduction"]} ins(%232 : tensor<2x10xf32>) outs(%236, %234 : tensor<2xf32>, tensor<2xi64>) {
    ^bb0(%in: f32 loc("fwd/fc/addmm"), %out: f32 loc("fwd/loss/amax"), %out_163: i64 loc("fwd/loss/amax")):
      %495 = linalg.index 1 : index loc(#loc3)
      %496 = arith.index_cast %495 : index to i64 loc(#loc3)
      %497 = arith.maximumf %in, %out : f32 loc(#loc3)
      %498 = arith.cmpf ogt, %in, %out : f32 loc(#loc3)
      %499 = arith.select %498, %496, %out_163 : i64 loc(#loc3)
      linalg.yield %497, %499 : f32, i64 loc(#loc3)
    } -> (tensor<2xf32>, tensor<2xi64>) loc(#loc3)
    %expanded_69 = tensor.expand_shape %237#0 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32> loc(#loc3)
    %238 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel"]} ins(%232, %expanded_69 : tensor<2x10xf32>, tensor<2x1xf32>) outs(%229 : tensor<2x10xf32>) {
    ^bb0(%in: f32 loc("fwd/fc/addmm"), %in_163: f32 loc("fwd/loss/amax"), %out: f32 loc("fwd/loss/sub")):
      %495 = arith.subf %in, %in_163 : f32 loc(#loc117)
      linalg.yield %495 : f32 loc(#loc117)
    } -> tensor<2x10xf32> loc(#loc117)
    %239 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%238 : tensor<2x10xf32>) outs(%229 : tensor<2x10xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sub"), %out: f32 loc("fwd/loss/exp")):
      %495 = math.exp %in : f32 loc(#loc118)
      linalg.yield %495 : f32 loc(#loc118)
    } -> tensor<2x10xf32> loc(#loc118)
    %240 = tensor.empty() : tensor<2x1xf32> loc(#loc119)
    %241 = linalg.fill ins(%cst : f32) outs(%240 : tensor<2x1xf32>) -> tensor<2x1xf32> loc(#loc119)
    %242 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "reduction"]} ins(%239 : tensor<2x10xf32>) outs(%241 : tensor<2x1xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/exp"), %out: f32 loc("fwd/loss/sum")):
      %495 = arith.addf %in, %out : f32 loc(#loc119)
      linalg.yield %495 : f32 loc(#loc119)
    } -> tensor<2x1xf32> loc(#loc119)
    %243 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%242 : tensor<2x1xf32>) outs(%240 : tensor<2x1xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sum"), %out: f32 loc("fwd/loss/log")):
      %495 = math.log %in : f32 loc(#loc120)
      linalg.yield %495 : f32 loc(#loc120)
    } -> tensor<2x1xf32> loc(#loc120)
    %244 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel"]} ins(%238, %243 : tensor<2x10xf32>, tensor<2x1xf32>) outs(%229 : tensor<2x10xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sub"), %in_163: f32 loc("fwd/loss/log"), %out: f32 loc("fwd/loss/sub")):
      %495 = arith.subf %in, %in_163 : f32 loc(#loc117)
      linalg.yield %495 : f32 loc(#loc117)
    } -> tensor<2x10xf32> loc(#loc117)
    %245 = tensor.empty() : tensor<2xi1> loc(#loc2)
    %246 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg63 : tensor<2xi64>) outs(%245 : tensor<2xi1>) {
    ^bb0(%in: i64 loc("fwd/loss/ne"), %out: i1 loc("fwd/loss/ne")):
      %495 = arith.cmpi ne, %in, %c-100_i64 : i64 loc(#loc2)
      linalg.yield %495 : i1 loc(#loc2)
    } -> tensor<2xi1> loc(#loc2)
    %247 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%246 : tensor<2xi1>) outs(%235 : tensor<2xf32>) {
    ^bb0(%in: i1 loc("fwd/loss/ne"), %out: f32 loc("fwd/loss/_to_copy")):
      %495 = arith.uitofp %in : i1 to f32 loc(#loc121)
      linalg.yield %495 : f32 loc(#loc121)
    } -> tensor<2xf32> loc(#loc121)
    %248 = linalg.generic {indexing_maps = [#map3, #map3, #map10, #map3], iterator_types = ["parallel"]} ins(%246, %arg63, %cst_12 : tensor<2xi1>, tensor<2xi64>, tensor<i64>) outs(%233 : tensor<2xi64>) {
    ^bb0(%in: i1 loc("fwd/loss/ne"), %in_163: i64 loc("fwd/loss/ne"), %in_164: i64 loc("fwd/loss/where"), %out: i64 loc("fwd/loss/where")):
      %495 = arith.select %in, %in_163, %in_164 : i64 loc(#loc4)
      linalg.yield %495 : i64 loc(#loc4)
    } -> tensor<2xi64> loc(#loc4)
    %expanded_70 = tensor.expand_shape %248 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64> loc(#loc122)
    %249 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_70 : tensor<2x1xi64>) outs(%241 : tensor<2x1xf32>) {
    ^bb0(%in: i64 loc("fwd/loss/unsqueeze"), %out: f32 loc("fwd/loss/gather")):
      %495 = linalg.index 0 : index loc(#loc123)
      %496 = arith.index_cast %in : i64 to index loc(#loc123)
      %extracted = tensor.extract %244[%495, %496] : tensor<2x10xf32> loc(#loc123)
      linalg.yield %extracted : f32 loc(#loc123)
    } -> tensor<2x1xf32> loc(#loc123)
    %collapsed_71 = tensor.collapse_shape %249 [[0, 1]] : tensor<2x1xf32> into tensor<2xf32> loc(#loc124)
    %250 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_71 : tensor<2xf32>) outs(%235 : tensor<2xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/view"), %out: f32 loc("fwd/loss/neg")):
      %495 = arith.negf %in : f32 loc(#loc125)
      linalg.yield %495 : f32 loc(#loc125)
    } -> tensor<2xf32> loc(#loc125)
    %251 = linalg.generic {indexing_maps = [#map3, #map3, #map10, #map3], iterator_types = ["parallel"]} ins(%246, %250, %cst_1 : tensor<2xi1>, tensor<2xf32>, tensor<f32>) outs(%235 : tensor<2xf32>) {
    ^bb0(%in: i1 loc("fwd/loss/ne"), %in_163: f32 loc("fwd/loss/neg"), %in_164: f32 loc("fwd/loss/where"), %out: f32 loc("fwd/loss/where")):
      %495 = arith.select %in, %in_163, %in_164 : f32 loc(#loc4)
      linalg.yield %495 : f32 loc(#loc4)
    } -> tensor<2xf32> loc(#loc4)
    %252 = tensor.empty() : tensor<f32> loc(#loc119)
    %253 = linalg.fill ins(%cst : f32) outs(%252 : tensor<f32>) -> tensor<f32> loc(#loc119)
    %254 = linalg.generic {indexing_maps = [#map3, #map10], iterator_types = ["reduction"]} ins(%247 : tensor<2xf32>) outs(%253 : tensor<f32>) {
    ^bb0(%in: f32 loc("fwd/loss/_to_copy"), %out: f32 loc("fwd/loss/sum")):
      %495 = arith.addf %in, %out : f32 loc(#loc119)
      linalg.yield %495 : f32 loc(#loc119)
    } -> tensor<f32> loc(#loc119)
    %255 = linalg.generic {indexing_maps = [#map3, #map10], iterator_types = ["reduction"]} ins(%251 : tensor<2xf32>) outs(%253 : tensor<f32>) {
    ^bb0(%in: f32 loc("fwd/loss/where"), %out: f32 loc("fwd/loss/sum")):
      %495 = arith.addf %in, %out : f32 loc(#loc119)
      linalg.yield %495 : f32 loc(#loc119)
    } -> tensor<f32> loc(#loc119)
    %256 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = []} ins(%255, %254 : tensor<f32>, tensor<f32>) outs(%252 : tensor<f32>) {
    ^bb0(%in: f32 loc("fwd/loss/sum"), %in_163: f32 loc("fwd/loss/sum"), %out: f32 loc("fwd/loss/div")):
      %495 = arith.divf %in, %in_163 : f32 loc(#loc126)
      linalg.yield %495 : f32 loc(#loc126)
    } -> tensor<f32> loc(#loc126)
    %257 = tensor.empty() : tensor<10xi64> loc(#loc127)
    %258 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%257 : tensor<10xi64>) {
    ^bb0(%out: i64 loc("bwd/loss/arange")):
      %495 = linalg.index 0 : index loc(#loc127)
      %496 = arith.index_cast %495 : index to i64 loc(#loc127)
      linalg.yield %496 : i64 loc(#loc127)
    } -> tensor<10xi64> loc(#loc127)
    %expanded_72 = tensor.expand_shape %258 [[0, 1]] output_shape [1, 10] : tensor<10xi64> into tensor<1x10xi64> loc(#loc128)
    %expanded_73 = tensor.expand_shape %arg63 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64> loc(#loc128)
    %259 = tensor.empty() : tensor<2x10xi1> loc(#loc129)
    %260 = linalg.generic {indexing_maps = [#map11, #map9, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_72, %expanded_73 : tensor<1x10xi64>, tensor<2x1xi64>) outs(%259 : tensor<2x10xi1>) {
    ^bb0(%in: i64 loc("bwd/loss/unsqueeze"), %in_163: i64 loc("bwd/loss/unsqueeze"), %out: i1 loc("bwd/loss/eq")):
      %495 = arith.cmpi eq, %in, %in_163 : i64 loc(#loc129)
      linalg.yield %495 : i1 loc(#loc129)
    } -> tensor<2x10xi1> loc(#loc129)
    %expanded_74 = tensor.expand_shape %246 [[0, 1]] output_shape [2, 1] : tensor<2xi1> into tensor<2x1xi1> loc(#loc128)
    %261 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel"]} ins(%260, %expanded_74 : tensor<2x10xi1>, tensor<2x1xi1>) outs(%259 : tensor<2x10xi1>) {
    ^bb0(%in: i1 loc("bwd/loss/eq"), %in_163: i1 loc("bwd/loss/unsqueeze"), %out: i1 loc("bwd/loss/bitwise_and")):
      %495 = arith.andi %in, %in_163 : i1 loc(#loc130)
      linalg.yield %495 : i1 loc(#loc130)
    } -> tensor<2x10xi1> loc(#loc130)
    %262 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = []} ins(%arg64, %254 : tensor<f32>, tensor<f32>) outs(%252 : tensor<f32>) {
    ^bb0(%in: f32 loc("bwd/loss/view"), %in_163: f32 loc("fwd/loss/sum"), %out: f32 loc("bwd/loss/div")):
      %495 = arith.divf %in, %in_163 : f32 loc(#loc131)
      linalg.yield %495 : f32 loc(#loc131)
    } -> tensor<f32> loc(#loc131)
    %263 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%262 : tensor<f32>) outs(%252 : tensor<f32>) {
    ^bb0(%in: f32 loc("bwd/loss/div"), %out: f32 loc("bwd/loss/neg")):
      %495 = arith.negf %in : f32 loc(#loc133)
      linalg.yield %495 : f32 loc(#loc133)
    } -> tensor<f32> loc(#loc133)
    %264 = linalg.generic {indexing_maps = [#map6, #map12, #map12, #map6], iterator_types = ["parallel", "parallel"]} ins(%261, %263, %cst_1 : tensor<2x10xi1>, tensor<f32>, tensor<f32>) outs(%229 : tensor<2x10xf32>) {
    ^bb0(%in: i1 loc("bwd/loss/bitwise_and"), %in_163: f32 loc("bwd/loss/neg"), %in_164: f32 loc("fwd/loss/where"), %out: f32 loc("bwd/loss/where")):
      %495 = arith.select %in, %in_163, %in_164 : f32 loc(#loc134)
      linalg.yield %495 : f32 loc(#loc134)
    } -> tensor<2x10xf32> loc(#loc134)
    %265 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%244 : tensor<2x10xf32>) outs(%229 : tensor<2x10xf32>) {
    ^bb0(%in: f32 loc("fwd/loss/sub"), %out: f32 loc("bwd/loss/exp")):
      %495 = math.exp %in : f32 loc(#loc135)
      linalg.yield %495 : f32 loc(#loc135)
    } -> tensor<2x10xf32> loc(#loc135)
    %266 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "reduction"]} ins(%264 : tensor<2x10xf32>) outs(%241 : tensor<2x1xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/where"), %out: f32 loc("bwd/loss/sum")):
      %495 = arith.addf %in, %out : f32 loc(#loc136)
      linalg.yield %495 : f32 loc(#loc136)
    } -> tensor<2x1xf32> loc(#loc136)
    %267 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel"]} ins(%265, %266 : tensor<2x10xf32>, tensor<2x1xf32>) outs(%229 : tensor<2x10xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/exp"), %in_163: f32 loc("bwd/loss/sum"), %out: f32 loc("bwd/loss/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc137)
      linalg.yield %495 : f32 loc(#loc137)
    } -> tensor<2x10xf32> loc(#loc137)
    %268 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%264, %267 : tensor<2x10xf32>, tensor<2x10xf32>) outs(%229 : tensor<2x10xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/where"), %in_163: f32 loc("bwd/loss/mul"), %out: f32 loc("bwd/loss/sub")):
      %495 = arith.subf %in, %in_163 : f32 loc(#loc138)
      linalg.yield %495 : f32 loc(#loc138)
    } -> tensor<2x10xf32> loc(#loc138)
    %269 = linalg.matmul ins(%268, %arg30 : tensor<2x10xf32>, tensor<10x8xf32>) outs(%225 : tensor<2x8xf32>) -> tensor<2x8xf32> loc(#loc139)
    %270 = tensor.empty() : tensor<10x2xf32> loc(#loc140)
    %transposed_75 = linalg.transpose ins(%268 : tensor<2x10xf32>) outs(%270 : tensor<10x2xf32>) permutation = [1, 0]  loc(#loc140)
    %271 = tensor.empty() : tensor<10x8xf32> loc(#loc139)
    %272 = linalg.fill ins(%cst : f32) outs(%271 : tensor<10x8xf32>) -> tensor<10x8xf32> loc(#loc139)
    %273 = linalg.matmul ins(%transposed_75, %227 : tensor<10x2xf32>, tensor<2x8xf32>) outs(%272 : tensor<10x8xf32>) -> tensor<10x8xf32> loc(#loc139)
    %274 = tensor.empty() : tensor<1x10xf32> loc(#loc141)
    %275 = linalg.fill ins(%cst : f32) outs(%274 : tensor<1x10xf32>) -> tensor<1x10xf32> loc(#loc141)
    %276 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["reduction", "parallel"]} ins(%268 : tensor<2x10xf32>) outs(%275 : tensor<1x10xf32>) {
    ^bb0(%in: f32 loc("bwd/loss/sub"), %out: f32 loc("bwd/fc/sum")):
      %495 = arith.addf %in, %out : f32 loc(#loc141)
      linalg.yield %495 : f32 loc(#loc141)
    } -> tensor<1x10xf32> loc(#loc141)
    %collapsed_76 = tensor.collapse_shape %276 [[0, 1]] : tensor<1x10xf32> into tensor<10xf32> loc(#loc142)
    %277 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%269 : tensor<2x8xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/-/expand"), %out: f32 loc("bwd/-/expand")):
      linalg.yield %in : f32 loc(#loc143)
    } -> tensor<2x8x4x4xf32> loc(#loc143)
    %278 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%277 : tensor<2x8x4x4xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/-/expand"), %out: f32 loc("bwd/-/div")):
      %495 = arith.divf %in, %cst_9 : f32 loc(#loc144)
      linalg.yield %495 : f32 loc(#loc144)
    } -> tensor<2x8x4x4xf32> loc(#loc144)
    %279 = tensor.empty() : tensor<2x8x4x4xi1> loc(#loc145)
    %280 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%223 : tensor<2x8x4x4xf32>) outs(%279 : tensor<2x8x4x4xi1>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.relu/relu"), %out: i1 loc("bwd/layer2.1.relu/le")):
      %495 = arith.cmpf ole, %in, %cst : f32 loc(#loc145)
      linalg.yield %495 : i1 loc(#loc145)
    } -> tensor<2x8x4x4xi1> loc(#loc145)
    %281 = linalg.generic {indexing_maps = [#map1, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%280, %cst_1, %278 : tensor<2x8x4x4xi1>, tensor<f32>, tensor<2x8x4x4xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: i1 loc("bwd/layer2.1.relu/le"), %in_163: f32 loc("fwd/loss/where"), %in_164: f32 loc("bwd/-/div"), %out: f32 loc("bwd/layer2.1.relu/where")):
      %495 = arith.select %in, %in_163, %in_164 : f32 loc(#loc146)
      linalg.yield %495 : f32 loc(#loc146)
    } -> tensor<2x8x4x4xf32> loc(#loc146)
    %282 = linalg.fill ins(%cst : f32) outs(%128 : tensor<8xf32>) -> tensor<8xf32> loc(#loc147)
    %283 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%281 : tensor<2x8x4x4xf32>) outs(%282 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.relu/where"), %out: f32 loc("bwd/layer2.1.bn2/sum")):
      %495 = arith.addf %in, %out : f32 loc(#loc147)
      linalg.yield %495 : f32 loc(#loc147)
    } -> tensor<8xf32> loc(#loc147)
    %284 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%281, %206 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.relu/where"), %in_163: f32 loc("bwd/layer2.1.bn2/sub"), %out: f32 loc("bwd/layer2.1.bn2/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc148)
      linalg.yield %495 : f32 loc(#loc148)
    } -> tensor<2x8x4x4xf32> loc(#loc148)
    %285 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%284 : tensor<2x8x4x4xf32>) outs(%282 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.bn2/mul"), %out: f32 loc("bwd/layer2.1.bn2/sum")):
      %495 = arith.addf %in, %out : f32 loc(#loc147)
      linalg.yield %495 : f32 loc(#loc147)
    } -> tensor<8xf32> loc(#loc147)
    %286 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%283 : tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.bn2/sum"), %out: f32 loc("bwd/layer2.1.bn2/mul")):
      %495 = arith.mulf %in, %cst_10 : f32 loc(#loc148)
      linalg.yield %495 : f32 loc(#loc148)
    } -> tensor<8xf32> loc(#loc148)
    %expanded_77 = tensor.expand_shape %286 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc150)
    %287 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%285 : tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.bn2/sum"), %out: f32 loc("bwd/layer2.1.bn2/mul")):
      %495 = arith.mulf %in, %cst_10 : f32 loc(#loc148)
      linalg.yield %495 : f32 loc(#loc148)
    } -> tensor<8xf32> loc(#loc148)
    %288 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_65, %collapsed_65 : tensor<8xf32>, tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/view"), %in_163: f32 loc("fwd/layer2.1.bn2/view"), %out: f32 loc("bwd/layer2.1.bn2/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc148)
      linalg.yield %495 : f32 loc(#loc148)
    } -> tensor<8xf32> loc(#loc148)
    %289 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%287, %288 : tensor<8xf32>, tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.bn2/mul"), %in_163: f32 loc("bwd/layer2.1.bn2/mul"), %out: f32 loc("bwd/layer2.1.bn2/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc148)
      linalg.yield %495 : f32 loc(#loc148)
    } -> tensor<8xf32> loc(#loc148)
    %expanded_78 = tensor.expand_shape %289 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc150)
    %290 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_65, %arg28 : tensor<8xf32>, tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/view"), %in_163: f32 loc("fwd/layer2.1.bn2/unsqueeze"), %out: f32 loc("bwd/layer2.1.bn2/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc148)
      linalg.yield %495 : f32 loc(#loc148)
    } -> tensor<8xf32> loc(#loc148)
    %expanded_79 = tensor.expand_shape %290 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc150)
    %291 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%206, %expanded_78 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.bn2/sub"), %in_163: f32 loc("bwd/layer2.1.bn2/unsqueeze"), %out: f32 loc("bwd/layer2.1.bn2/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc148)
      linalg.yield %495 : f32 loc(#loc148)
    } -> tensor<2x8x4x4xf32> loc(#loc148)
    %292 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%281, %291 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.relu/where"), %in_163: f32 loc("bwd/layer2.1.bn2/mul"), %out: f32 loc("bwd/layer2.1.bn2/sub")):
      %495 = arith.subf %in, %in_163 : f32 loc(#loc149)
      linalg.yield %495 : f32 loc(#loc149)
    } -> tensor<2x8x4x4xf32> loc(#loc149)
    %293 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%292, %expanded_77 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.bn2/sub"), %in_163: f32 loc("bwd/layer2.1.bn2/unsqueeze"), %out: f32 loc("bwd/layer2.1.bn2/sub")):
      %495 = arith.subf %in, %in_163 : f32 loc(#loc149)
      linalg.yield %495 : f32 loc(#loc149)
    } -> tensor<2x8x4x4xf32> loc(#loc149)
    %294 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%293, %expanded_79 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.bn2/sub"), %in_163: f32 loc("bwd/layer2.1.bn2/unsqueeze"), %out: f32 loc("bwd/layer2.1.bn2/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc148)
      linalg.yield %495 : f32 loc(#loc148)
    } -> tensor<2x8x4x4xf32> loc(#loc148)
    %295 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%285, %collapsed_65 : tensor<8xf32>, tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.bn2/sum"), %in_163: f32 loc("fwd/layer2.1.bn2/view"), %out: f32 loc("bwd/layer2.1.bn2/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc148)
      linalg.yield %495 : f32 loc(#loc148)
    } -> tensor<8xf32> loc(#loc148)
    %296 = tensor.empty() : tensor<8x8x3x3xf32> loc(#loc151)
    %297 = linalg.fill ins(%cst : f32) outs(%296 : tensor<8x8x3x3xf32>) -> tensor<8x8x3x3xf32> loc(#loc151)
    %298 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%297 : tensor<8x8x3x3xf32>) {
    ^bb0(%out: f32 loc("bwd/layer2.1.conv2/convolution_backward")):
      %495 = linalg.index 0 : index loc(#loc151)
      %496 = linalg.index 1 : index loc(#loc151)
      %497 = linalg.index 2 : index loc(#loc151)
      %498 = linalg.index 3 : index loc(#loc151)
      %499 = arith.subi %c2, %497 : index loc(#loc151)
      %500 = arith.subi %c2, %498 : index loc(#loc151)
      %extracted = tensor.extract %arg27[%496, %495, %499, %500] : tensor<8x8x3x3xf32> loc(#loc151)
      linalg.yield %extracted : f32 loc(#loc151)
    } -> tensor<8x8x3x3xf32> loc(#loc151)
    %299 = tensor.empty() : tensor<2x8x6x6xf32> loc(#loc151)
    %300 = linalg.fill ins(%cst : f32) outs(%299 : tensor<2x8x6x6xf32>) -> tensor<2x8x6x6xf32> loc(#loc151)
    %inserted_slice = tensor.insert_slice %294 into %300[0, 0, 1, 1] [2, 8, 4, 4] [1, 1, 1, 1] : tensor<2x8x4x4xf32> into tensor<2x8x6x6xf32> loc(#loc151)
    %301 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice, %298 : tensor<2x8x6x6xf32>, tensor<8x8x3x3xf32>) outs(%114 : tensor<2x8x4x4xf32>) -> tensor<2x8x4x4xf32> loc(#loc151)
    %302 = tensor.empty() : tensor<8x2x4x4xf32> loc(#loc151)
    %transposed_80 = linalg.transpose ins(%201 : tensor<2x8x4x4xf32>) outs(%302 : tensor<8x2x4x4xf32>) permutation = [1, 0, 2, 3]  loc(#loc151)
    %transposed_81 = linalg.transpose ins(%294 : tensor<2x8x4x4xf32>) outs(%302 : tensor<8x2x4x4xf32>) permutation = [1, 0, 2, 3]  loc(#loc151)
    %padded_82 = tensor.pad %transposed_80 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg65: index loc("bwd/layer2.1.conv2/convolution_backward"), %arg66: index loc("bwd/layer2.1.conv2/convolution_backward"), %arg67: index loc("bwd/layer2.1.conv2/convolution_backward"), %arg68: index loc("bwd/layer2.1.conv2/convolution_backward")):
      tensor.yield %cst : f32 loc(#loc151)
    } : tensor<8x2x4x4xf32> to tensor<8x2x6x6xf32> loc(#loc151)
    %303 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_82, %transposed_81 : tensor<8x2x6x6xf32>, tensor<8x2x4x4xf32>) outs(%297 : tensor<8x8x3x3xf32>) -> tensor<8x8x3x3xf32> loc(#loc151)
    %transposed_83 = linalg.transpose ins(%303 : tensor<8x8x3x3xf32>) outs(%296 : tensor<8x8x3x3xf32>) permutation = [1, 0, 2, 3]  loc(#loc151)
    %304 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%201 : tensor<2x8x4x4xf32>) outs(%279 : tensor<2x8x4x4xi1>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.relu/relu"), %out: i1 loc("bwd/layer2.1.relu/le")):
      %495 = arith.cmpf ole, %in, %cst : f32 loc(#loc145)
      linalg.yield %495 : i1 loc(#loc145)
    } -> tensor<2x8x4x4xi1> loc(#loc145)
    %305 = linalg.generic {indexing_maps = [#map1, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%304, %cst_1, %301 : tensor<2x8x4x4xi1>, tensor<f32>, tensor<2x8x4x4xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: i1 loc("bwd/layer2.1.relu/le"), %in_163: f32 loc("fwd/loss/where"), %in_164: f32 loc("bwd/layer2.1.conv2/convolution_backward"), %out: f32 loc("bwd/layer2.1.relu/where")):
      %495 = arith.select %in, %in_163, %in_164 : f32 loc(#loc146)
      linalg.yield %495 : f32 loc(#loc146)
    } -> tensor<2x8x4x4xf32> loc(#loc146)
    %306 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%305 : tensor<2x8x4x4xf32>) outs(%282 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.relu/where"), %out: f32 loc("bwd/layer2.1.bn1/sum")):
      %495 = arith.addf %in, %out : f32 loc(#loc152)
      linalg.yield %495 : f32 loc(#loc152)
    } -> tensor<8xf32> loc(#loc152)
    %307 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%305, %185 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.relu/where"), %in_163: f32 loc("bwd/layer2.1.bn1/sub"), %out: f32 loc("bwd/layer2.1.bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc153)
      linalg.yield %495 : f32 loc(#loc153)
    } -> tensor<2x8x4x4xf32> loc(#loc153)
    %308 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%307 : tensor<2x8x4x4xf32>) outs(%282 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.bn1/mul"), %out: f32 loc("bwd/layer2.1.bn1/sum")):
      %495 = arith.addf %in, %out : f32 loc(#loc152)
      linalg.yield %495 : f32 loc(#loc152)
    } -> tensor<8xf32> loc(#loc152)
    %309 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%306 : tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.bn1/sum"), %out: f32 loc("bwd/layer2.1.bn1/mul")):
      %495 = arith.mulf %in, %cst_10 : f32 loc(#loc153)
      linalg.yield %495 : f32 loc(#loc153)
    } -> tensor<8xf32> loc(#loc153)
    %expanded_84 = tensor.expand_shape %309 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc155)
    %310 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%308 : tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.bn1/sum"), %out: f32 loc("bwd/layer2.1.bn1/mul")):
      %495 = arith.mulf %in, %cst_10 : f32 loc(#loc153)
      linalg.yield %495 : f32 loc(#loc153)
    } -> tensor<8xf32> loc(#loc153)
    %311 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_59, %collapsed_59 : tensor<8xf32>, tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/view"), %in_163: f32 loc("fwd/layer2.1.bn1/view"), %out: f32 loc("bwd/layer2.1.bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc153)
      linalg.yield %495 : f32 loc(#loc153)
    } -> tensor<8xf32> loc(#loc153)
    %312 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%310, %311 : tensor<8xf32>, tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.bn1/mul"), %in_163: f32 loc("bwd/layer2.1.bn1/mul"), %out: f32 loc("bwd/layer2.1.bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc153)
      linalg.yield %495 : f32 loc(#loc153)
    } -> tensor<8xf32> loc(#loc153)
    %expanded_85 = tensor.expand_shape %312 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc155)
    %313 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_59, %arg25 : tensor<8xf32>, tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/view"), %in_163: f32 loc("fwd/layer2.1.bn1/unsqueeze"), %out: f32 loc("bwd/layer2.1.bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc153)
      linalg.yield %495 : f32 loc(#loc153)
    } -> tensor<8xf32> loc(#loc153)
    %expanded_86 = tensor.expand_shape %313 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc155)
    %314 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%185, %expanded_85 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.bn1/sub"), %in_163: f32 loc("bwd/layer2.1.bn1/unsqueeze"), %out: f32 loc("bwd/layer2.1.bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc153)
      linalg.yield %495 : f32 loc(#loc153)
    } -> tensor<2x8x4x4xf32> loc(#loc153)
    %315 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%305, %314 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.relu/where"), %in_163: f32 loc("bwd/layer2.1.bn1/mul"), %out: f32 loc("bwd/layer2.1.bn1/sub")):
      %495 = arith.subf %in, %in_163 : f32 loc(#loc154)
      linalg.yield %495 : f32 loc(#loc154)
    } -> tensor<2x8x4x4xf32> loc(#loc154)
    %316 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%315, %expanded_84 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.bn1/sub"), %in_163: f32 loc("bwd/layer2.1.bn1/unsqueeze"), %out: f32 loc("bwd/layer2.1.bn1/sub")):
      %495 = arith.subf %in, %in_163 : f32 loc(#loc154)
      linalg.yield %495 : f32 loc(#loc154)
    } -> tensor<2x8x4x4xf32> loc(#loc154)
    %317 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%316, %expanded_86 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.bn1/sub"), %in_163: f32 loc("bwd/layer2.1.bn1/unsqueeze"), %out: f32 loc("bwd/layer2.1.bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc153)
      linalg.yield %495 : f32 loc(#loc153)
    } -> tensor<2x8x4x4xf32> loc(#loc153)
    %318 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%308, %collapsed_59 : tensor<8xf32>, tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.bn1/sum"), %in_163: f32 loc("fwd/layer2.1.bn1/view"), %out: f32 loc("bwd/layer2.1.bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc153)
      linalg.yield %495 : f32 loc(#loc153)
    } -> tensor<8xf32> loc(#loc153)
    %319 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%297 : tensor<8x8x3x3xf32>) {
    ^bb0(%out: f32 loc("bwd/layer2.1.conv1/convolution_backward")):
      %495 = linalg.index 0 : index loc(#loc156)
      %496 = linalg.index 1 : index loc(#loc156)
      %497 = linalg.index 2 : index loc(#loc156)
      %498 = linalg.index 3 : index loc(#loc156)
      %499 = arith.subi %c2, %497 : index loc(#loc156)
      %500 = arith.subi %c2, %498 : index loc(#loc156)
      %extracted = tensor.extract %arg24[%496, %495, %499, %500] : tensor<8x8x3x3xf32> loc(#loc156)
      linalg.yield %extracted : f32 loc(#loc156)
    } -> tensor<8x8x3x3xf32> loc(#loc156)
    %inserted_slice_87 = tensor.insert_slice %317 into %300[0, 0, 1, 1] [2, 8, 4, 4] [1, 1, 1, 1] : tensor<2x8x4x4xf32> into tensor<2x8x6x6xf32> loc(#loc156)
    %320 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_87, %319 : tensor<2x8x6x6xf32>, tensor<8x8x3x3xf32>) outs(%114 : tensor<2x8x4x4xf32>) -> tensor<2x8x4x4xf32> loc(#loc156)
    %transposed_88 = linalg.transpose ins(%180 : tensor<2x8x4x4xf32>) outs(%302 : tensor<8x2x4x4xf32>) permutation = [1, 0, 2, 3]  loc(#loc156)
    %transposed_89 = linalg.transpose ins(%317 : tensor<2x8x4x4xf32>) outs(%302 : tensor<8x2x4x4xf32>) permutation = [1, 0, 2, 3]  loc(#loc156)
    %padded_90 = tensor.pad %transposed_88 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg65: index loc("bwd/layer2.1.conv1/convolution_backward"), %arg66: index loc("bwd/layer2.1.conv1/convolution_backward"), %arg67: index loc("bwd/layer2.1.conv1/convolution_backward"), %arg68: index loc("bwd/layer2.1.conv1/convolution_backward")):
      tensor.yield %cst : f32 loc(#loc156)
    } : tensor<8x2x4x4xf32> to tensor<8x2x6x6xf32> loc(#loc156)
    %321 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_90, %transposed_89 : tensor<8x2x6x6xf32>, tensor<8x2x4x4xf32>) outs(%297 : tensor<8x8x3x3xf32>) -> tensor<8x8x3x3xf32> loc(#loc156)
    %transposed_91 = linalg.transpose ins(%321 : tensor<8x8x3x3xf32>) outs(%296 : tensor<8x8x3x3xf32>) permutation = [1, 0, 2, 3]  loc(#loc156)
    %322 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%281, %320 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.1.relu/where"), %in_163: f32 loc("bwd/layer2.1.conv1/convolution_backward"), %out: f32 loc("bwd/-/add")):
      %495 = arith.addf %in, %in_163 : f32 loc(#loc157)
      linalg.yield %495 : f32 loc(#loc157)
    } -> tensor<2x8x4x4xf32> loc(#loc157)
    %323 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%180 : tensor<2x8x4x4xf32>) outs(%279 : tensor<2x8x4x4xi1>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.relu/relu"), %out: i1 loc("bwd/layer2.0.relu/le")):
      %495 = arith.cmpf ole, %in, %cst : f32 loc(#loc158)
      linalg.yield %495 : i1 loc(#loc158)
    } -> tensor<2x8x4x4xi1> loc(#loc158)
    %324 = linalg.generic {indexing_maps = [#map1, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%323, %cst_1, %322 : tensor<2x8x4x4xi1>, tensor<f32>, tensor<2x8x4x4xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: i1 loc("bwd/layer2.0.relu/le"), %in_163: f32 loc("fwd/loss/where"), %in_164: f32 loc("bwd/-/add"), %out: f32 loc("bwd/layer2.0.relu/where")):
      %495 = arith.select %in, %in_163, %in_164 : f32 loc(#loc159)
      linalg.yield %495 : f32 loc(#loc159)
    } -> tensor<2x8x4x4xf32> loc(#loc159)
    %325 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%324 : tensor<2x8x4x4xf32>) outs(%282 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.relu/where"), %out: f32 loc("bwd/layer2.0.downsample.1/sum")):
      %495 = arith.addf %in, %out : f32 loc(#loc160)
      linalg.yield %495 : f32 loc(#loc160)
    } -> tensor<8xf32> loc(#loc160)
    %326 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%324, %163 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.relu/where"), %in_163: f32 loc("bwd/layer2.0.downsample.1/sub"), %out: f32 loc("bwd/layer2.0.downsample.1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc161)
      linalg.yield %495 : f32 loc(#loc161)
    } -> tensor<2x8x4x4xf32> loc(#loc161)
    %327 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%326 : tensor<2x8x4x4xf32>) outs(%282 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.downsample.1/mul"), %out: f32 loc("bwd/layer2.0.downsample.1/sum")):
      %495 = arith.addf %in, %out : f32 loc(#loc160)
      linalg.yield %495 : f32 loc(#loc160)
    } -> tensor<8xf32> loc(#loc160)
    %328 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%325 : tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.downsample.1/sum"), %out: f32 loc("bwd/layer2.0.downsample.1/mul")):
      %495 = arith.mulf %in, %cst_10 : f32 loc(#loc161)
      linalg.yield %495 : f32 loc(#loc161)
    } -> tensor<8xf32> loc(#loc161)
    %expanded_92 = tensor.expand_shape %328 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc163)
    %329 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%327 : tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.downsample.1/sum"), %out: f32 loc("bwd/layer2.0.downsample.1/mul")):
      %495 = arith.mulf %in, %cst_10 : f32 loc(#loc161)
      linalg.yield %495 : f32 loc(#loc161)
    } -> tensor<8xf32> loc(#loc161)
    %330 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_53, %collapsed_53 : tensor<8xf32>, tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/view"), %in_163: f32 loc("fwd/layer2.0.downsample.1/view"), %out: f32 loc("bwd/layer2.0.downsample.1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc161)
      linalg.yield %495 : f32 loc(#loc161)
    } -> tensor<8xf32> loc(#loc161)
    %331 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%329, %330 : tensor<8xf32>, tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.downsample.1/mul"), %in_163: f32 loc("bwd/layer2.0.downsample.1/mul"), %out: f32 loc("bwd/layer2.0.downsample.1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc161)
      linalg.yield %495 : f32 loc(#loc161)
    } -> tensor<8xf32> loc(#loc161)
    %expanded_93 = tensor.expand_shape %331 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc163)
    %332 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_53, %arg22 : tensor<8xf32>, tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/view"), %in_163: f32 loc("fwd/layer2.0.downsample.1/unsqueeze"), %out: f32 loc("bwd/layer2.0.downsample.1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc161)
      linalg.yield %495 : f32 loc(#loc161)
    } -> tensor<8xf32> loc(#loc161)
    %expanded_94 = tensor.expand_shape %332 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc163)
    %333 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%163, %expanded_93 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.downsample.1/sub"), %in_163: f32 loc("bwd/layer2.0.downsample.1/unsqueeze"), %out: f32 loc("bwd/layer2.0.downsample.1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc161)
      linalg.yield %495 : f32 loc(#loc161)
    } -> tensor<2x8x4x4xf32> loc(#loc161)
    %334 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%324, %333 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.relu/where"), %in_163: f32 loc("bwd/layer2.0.downsample.1/mul"), %out: f32 loc("bwd/layer2.0.downsample.1/sub")):
      %495 = arith.subf %in, %in_163 : f32 loc(#loc162)
      linalg.yield %495 : f32 loc(#loc162)
    } -> tensor<2x8x4x4xf32> loc(#loc162)
    %335 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%334, %expanded_92 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.downsample.1/sub"), %in_163: f32 loc("bwd/layer2.0.downsample.1/unsqueeze"), %out: f32 loc("bwd/layer2.0.downsample.1/sub")):
      %495 = arith.subf %in, %in_163 : f32 loc(#loc162)
      linalg.yield %495 : f32 loc(#loc162)
    } -> tensor<2x8x4x4xf32> loc(#loc162)
    %336 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%335, %expanded_94 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.downsample.1/sub"), %in_163: f32 loc("bwd/layer2.0.downsample.1/unsqueeze"), %out: f32 loc("bwd/layer2.0.downsample.1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc161)
      linalg.yield %495 : f32 loc(#loc161)
    } -> tensor<2x8x4x4xf32> loc(#loc161)
    %337 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%327, %collapsed_53 : tensor<8xf32>, tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.downsample.1/sum"), %in_163: f32 loc("fwd/layer2.0.downsample.1/view"), %out: f32 loc("bwd/layer2.0.downsample.1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc161)
      linalg.yield %495 : f32 loc(#loc161)
    } -> tensor<8xf32> loc(#loc161)
    %338 = tensor.empty() : tensor<4x8x1x1xf32> loc(#loc164)
    %339 = linalg.fill ins(%cst : f32) outs(%338 : tensor<4x8x1x1xf32>) -> tensor<4x8x1x1xf32> loc(#loc164)
    %340 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%339 : tensor<4x8x1x1xf32>) {
    ^bb0(%out: f32 loc("bwd/layer2.0.downsample.0/convolution_backward")):
      %495 = linalg.index 0 : index loc(#loc164)
      %496 = linalg.index 1 : index loc(#loc164)
      %extracted = tensor.extract %arg21[%496, %495, %c0, %c0] : tensor<8x4x1x1xf32> loc(#loc164)
      linalg.yield %extracted : f32 loc(#loc164)
    } -> tensor<4x8x1x1xf32> loc(#loc164)
    %341 = tensor.empty() : tensor<2x8x8x8xf32> loc(#loc164)
    %342 = linalg.fill ins(%cst : f32) outs(%341 : tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32> loc(#loc164)
    %inserted_slice_95 = tensor.insert_slice %336 into %342[0, 0, 0, 0] [2, 8, 4, 4] [1, 1, 2, 2] : tensor<2x8x4x4xf32> into tensor<2x8x8x8xf32> loc(#loc164)
    %343 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_95, %340 : tensor<2x8x8x8xf32>, tensor<4x8x1x1xf32>) outs(%1 : tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32> loc(#loc164)
    %344 = tensor.empty() : tensor<4x2x8x8xf32> loc(#loc164)
    %transposed_96 = linalg.transpose ins(%112 : tensor<2x4x8x8xf32>) outs(%344 : tensor<4x2x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc164)
    %345 = tensor.empty() : tensor<4x16x2x2xf32> loc(#loc164)
    %expanded_97 = tensor.expand_shape %transposed_96 [[0], [1, 2], [3], [4]] output_shape [4, 2, 1, 8, 8] : tensor<4x2x8x8xf32> into tensor<4x2x1x8x8xf32> loc(#loc164)
    %expanded_98 = tensor.expand_shape %336 [[0], [1], [2, 3], [4]] output_shape [2, 8, 1, 4, 4] : tensor<2x8x4x4xf32> into tensor<2x8x1x4x4xf32> loc(#loc164)
    %expanded_99 = tensor.expand_shape %345 [[0], [1, 2], [3], [4]] output_shape [4, 2, 8, 2, 2] : tensor<4x16x2x2xf32> into tensor<4x2x8x2x2xf32> loc(#loc164)
    %346 = linalg.fill ins(%cst : f32) outs(%expanded_99 : tensor<4x2x8x2x2xf32>) -> tensor<4x2x8x2x2xf32> loc(#loc164)
    %347 = linalg.conv_2d_ngchw_gfchw {dilations = dense<2> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%expanded_97, %expanded_98 : tensor<4x2x1x8x8xf32>, tensor<2x8x1x4x4xf32>) outs(%346 : tensor<4x2x8x2x2xf32>) -> tensor<4x2x8x2x2xf32> loc(#loc164)
    %collapsed_100 = tensor.collapse_shape %347 [[0], [1, 2], [3], [4]] : tensor<4x2x8x2x2xf32> into tensor<4x16x2x2xf32> loc(#loc164)
    %extracted_slice = tensor.extract_slice %collapsed_100[0, 0, 0, 0] [4, 16, 1, 2] [1, 1, 1, 1] : tensor<4x16x2x2xf32> to tensor<4x16x1x2xf32> loc(#loc164)
    %extracted_slice_101 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [4, 16, 1, 1] [1, 1, 1, 1] : tensor<4x16x1x2xf32> to tensor<4x16x1x1xf32> loc(#loc164)
    %expanded_102 = tensor.expand_shape %extracted_slice_101 [[0], [1, 2], [3], [4]] output_shape [4, 2, 8, 1, 1] : tensor<4x16x1x1xf32> into tensor<4x2x8x1x1xf32> loc(#loc164)
    %348 = tensor.empty() : tensor<2x8x4x1x1xf32> loc(#loc164)
    %transposed_103 = linalg.transpose ins(%expanded_102 : tensor<4x2x8x1x1xf32>) outs(%348 : tensor<2x8x4x1x1xf32>) permutation = [1, 2, 0, 3, 4]  loc(#loc164)
    %349 = tensor.empty() : tensor<8x4x1x1xf32> loc(#loc164)
    %350 = linalg.fill ins(%cst : f32) outs(%349 : tensor<8x4x1x1xf32>) -> tensor<8x4x1x1xf32> loc(#loc164)
    %351 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["reduction", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_103 : tensor<2x8x4x1x1xf32>) outs(%350 : tensor<8x4x1x1xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.downsample.0/convolution_backward"), %out: f32 loc("bwd/layer2.0.downsample.0/convolution_backward")):
      %495 = arith.addf %in, %out : f32 loc(#loc164)
      linalg.yield %495 : f32 loc(#loc164)
    } -> tensor<8x4x1x1xf32> loc(#loc164)
    %352 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%324, %143 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.relu/where"), %in_163: f32 loc("bwd/layer2.0.bn2/sub"), %out: f32 loc("bwd/layer2.0.bn2/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc165)
      linalg.yield %495 : f32 loc(#loc165)
    } -> tensor<2x8x4x4xf32> loc(#loc165)
    %353 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%352 : tensor<2x8x4x4xf32>) outs(%282 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.bn2/mul"), %out: f32 loc("bwd/layer2.0.bn2/sum")):
      %495 = arith.addf %in, %out : f32 loc(#loc167)
      linalg.yield %495 : f32 loc(#loc167)
    } -> tensor<8xf32> loc(#loc167)
    %354 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%353 : tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.bn2/sum"), %out: f32 loc("bwd/layer2.0.bn2/mul")):
      %495 = arith.mulf %in, %cst_10 : f32 loc(#loc165)
      linalg.yield %495 : f32 loc(#loc165)
    } -> tensor<8xf32> loc(#loc165)
    %355 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_48, %collapsed_48 : tensor<8xf32>, tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/view"), %in_163: f32 loc("fwd/layer2.0.bn2/view"), %out: f32 loc("bwd/layer2.0.bn2/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc165)
      linalg.yield %495 : f32 loc(#loc165)
    } -> tensor<8xf32> loc(#loc165)
    %356 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%354, %355 : tensor<8xf32>, tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.bn2/mul"), %in_163: f32 loc("bwd/layer2.0.bn2/mul"), %out: f32 loc("bwd/layer2.0.bn2/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc165)
      linalg.yield %495 : f32 loc(#loc165)
    } -> tensor<8xf32> loc(#loc165)
    %expanded_104 = tensor.expand_shape %356 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc168)
    %357 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_48, %arg19 : tensor<8xf32>, tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/view"), %in_163: f32 loc("fwd/layer2.0.bn2/unsqueeze"), %out: f32 loc("bwd/layer2.0.bn2/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc165)
      linalg.yield %495 : f32 loc(#loc165)
    } -> tensor<8xf32> loc(#loc165)
    %expanded_105 = tensor.expand_shape %357 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc168)
    %358 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%143, %expanded_104 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.bn2/sub"), %in_163: f32 loc("bwd/layer2.0.bn2/unsqueeze"), %out: f32 loc("bwd/layer2.0.bn2/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc165)
      linalg.yield %495 : f32 loc(#loc165)
    } -> tensor<2x8x4x4xf32> loc(#loc165)
    %359 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%324, %358 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.relu/where"), %in_163: f32 loc("bwd/layer2.0.bn2/mul"), %out: f32 loc("bwd/layer2.0.bn2/sub")):
      %495 = arith.subf %in, %in_163 : f32 loc(#loc166)
      linalg.yield %495 : f32 loc(#loc166)
    } -> tensor<2x8x4x4xf32> loc(#loc166)
    %360 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%359, %expanded_92 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.bn2/sub"), %in_163: f32 loc("bwd/layer2.0.bn2/unsqueeze"), %out: f32 loc("bwd/layer2.0.bn2/sub")):
      %495 = arith.subf %in, %in_163 : f32 loc(#loc166)
      linalg.yield %495 : f32 loc(#loc166)
    } -> tensor<2x8x4x4xf32> loc(#loc166)
    %361 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%360, %expanded_105 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.bn2/sub"), %in_163: f32 loc("bwd/layer2.0.bn2/unsqueeze"), %out: f32 loc("bwd/layer2.0.bn2/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc165)
      linalg.yield %495 : f32 loc(#loc165)
    } -> tensor<2x8x4x4xf32> loc(#loc165)
    %362 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%353, %collapsed_48 : tensor<8xf32>, tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.bn2/sum"), %in_163: f32 loc("fwd/layer2.0.bn2/view"), %out: f32 loc("bwd/layer2.0.bn2/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc165)
      linalg.yield %495 : f32 loc(#loc165)
    } -> tensor<8xf32> loc(#loc165)
    %363 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%297 : tensor<8x8x3x3xf32>) {
    ^bb0(%out: f32 loc("bwd/layer2.0.conv2/convolution_backward")):
      %495 = linalg.index 0 : index loc(#loc169)
      %496 = linalg.index 1 : index loc(#loc169)
      %497 = linalg.index 2 : index loc(#loc169)
      %498 = linalg.index 3 : index loc(#loc169)
      %499 = arith.subi %c2, %497 : index loc(#loc169)
      %500 = arith.subi %c2, %498 : index loc(#loc169)
      %extracted = tensor.extract %arg18[%496, %495, %499, %500] : tensor<8x8x3x3xf32> loc(#loc169)
      linalg.yield %extracted : f32 loc(#loc169)
    } -> tensor<8x8x3x3xf32> loc(#loc169)
    %inserted_slice_106 = tensor.insert_slice %361 into %300[0, 0, 1, 1] [2, 8, 4, 4] [1, 1, 1, 1] : tensor<2x8x4x4xf32> into tensor<2x8x6x6xf32> loc(#loc169)
    %364 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_106, %363 : tensor<2x8x6x6xf32>, tensor<8x8x3x3xf32>) outs(%114 : tensor<2x8x4x4xf32>) -> tensor<2x8x4x4xf32> loc(#loc169)
    %transposed_107 = linalg.transpose ins(%138 : tensor<2x8x4x4xf32>) outs(%302 : tensor<8x2x4x4xf32>) permutation = [1, 0, 2, 3]  loc(#loc169)
    %transposed_108 = linalg.transpose ins(%361 : tensor<2x8x4x4xf32>) outs(%302 : tensor<8x2x4x4xf32>) permutation = [1, 0, 2, 3]  loc(#loc169)
    %padded_109 = tensor.pad %transposed_107 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg65: index loc("bwd/layer2.0.conv2/convolution_backward"), %arg66: index loc("bwd/layer2.0.conv2/convolution_backward"), %arg67: index loc("bwd/layer2.0.conv2/convolution_backward"), %arg68: index loc("bwd/layer2.0.conv2/convolution_backward")):
      tensor.yield %cst : f32 loc(#loc169)
    } : tensor<8x2x4x4xf32> to tensor<8x2x6x6xf32> loc(#loc169)
    %365 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_109, %transposed_108 : tensor<8x2x6x6xf32>, tensor<8x2x4x4xf32>) outs(%297 : tensor<8x8x3x3xf32>) -> tensor<8x8x3x3xf32> loc(#loc169)
    %transposed_110 = linalg.transpose ins(%365 : tensor<8x8x3x3xf32>) outs(%296 : tensor<8x8x3x3xf32>) permutation = [1, 0, 2, 3]  loc(#loc169)
    %366 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%138 : tensor<2x8x4x4xf32>) outs(%279 : tensor<2x8x4x4xi1>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.relu/relu"), %out: i1 loc("bwd/layer2.0.relu/le")):
      %495 = arith.cmpf ole, %in, %cst : f32 loc(#loc158)
      linalg.yield %495 : i1 loc(#loc158)
    } -> tensor<2x8x4x4xi1> loc(#loc158)
    %367 = linalg.generic {indexing_maps = [#map1, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%366, %cst_1, %364 : tensor<2x8x4x4xi1>, tensor<f32>, tensor<2x8x4x4xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: i1 loc("bwd/layer2.0.relu/le"), %in_163: f32 loc("fwd/loss/where"), %in_164: f32 loc("bwd/layer2.0.conv2/convolution_backward"), %out: f32 loc("bwd/layer2.0.relu/where")):
      %495 = arith.select %in, %in_163, %in_164 : f32 loc(#loc159)
      linalg.yield %495 : f32 loc(#loc159)
    } -> tensor<2x8x4x4xf32> loc(#loc159)
    %368 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%367 : tensor<2x8x4x4xf32>) outs(%282 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.relu/where"), %out: f32 loc("bwd/layer2.0.bn1/sum")):
      %495 = arith.addf %in, %out : f32 loc(#loc170)
      linalg.yield %495 : f32 loc(#loc170)
    } -> tensor<8xf32> loc(#loc170)
    %369 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%367, %121 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.relu/where"), %in_163: f32 loc("bwd/layer2.0.bn1/sub"), %out: f32 loc("bwd/layer2.0.bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc171)
      linalg.yield %495 : f32 loc(#loc171)
    } -> tensor<2x8x4x4xf32> loc(#loc171)
    %370 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%369 : tensor<2x8x4x4xf32>) outs(%282 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.bn1/mul"), %out: f32 loc("bwd/layer2.0.bn1/sum")):
      %495 = arith.addf %in, %out : f32 loc(#loc170)
      linalg.yield %495 : f32 loc(#loc170)
    } -> tensor<8xf32> loc(#loc170)
    %371 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%368 : tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.bn1/sum"), %out: f32 loc("bwd/layer2.0.bn1/mul")):
      %495 = arith.mulf %in, %cst_10 : f32 loc(#loc171)
      linalg.yield %495 : f32 loc(#loc171)
    } -> tensor<8xf32> loc(#loc171)
    %expanded_111 = tensor.expand_shape %371 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc173)
    %372 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%370 : tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.bn1/sum"), %out: f32 loc("bwd/layer2.0.bn1/mul")):
      %495 = arith.mulf %in, %cst_10 : f32 loc(#loc171)
      linalg.yield %495 : f32 loc(#loc171)
    } -> tensor<8xf32> loc(#loc171)
    %373 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_42, %collapsed_42 : tensor<8xf32>, tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/view"), %in_163: f32 loc("fwd/layer2.0.bn1/view"), %out: f32 loc("bwd/layer2.0.bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc171)
      linalg.yield %495 : f32 loc(#loc171)
    } -> tensor<8xf32> loc(#loc171)
    %374 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%372, %373 : tensor<8xf32>, tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.bn1/mul"), %in_163: f32 loc("bwd/layer2.0.bn1/mul"), %out: f32 loc("bwd/layer2.0.bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc171)
      linalg.yield %495 : f32 loc(#loc171)
    } -> tensor<8xf32> loc(#loc171)
    %expanded_112 = tensor.expand_shape %374 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc173)
    %375 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_42, %arg16 : tensor<8xf32>, tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/view"), %in_163: f32 loc("fwd/layer2.0.bn1/unsqueeze"), %out: f32 loc("bwd/layer2.0.bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc171)
      linalg.yield %495 : f32 loc(#loc171)
    } -> tensor<8xf32> loc(#loc171)
    %expanded_113 = tensor.expand_shape %375 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc173)
    %376 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121, %expanded_112 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.bn1/sub"), %in_163: f32 loc("bwd/layer2.0.bn1/unsqueeze"), %out: f32 loc("bwd/layer2.0.bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc171)
      linalg.yield %495 : f32 loc(#loc171)
    } -> tensor<2x8x4x4xf32> loc(#loc171)
    %377 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%367, %376 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.relu/where"), %in_163: f32 loc("bwd/layer2.0.bn1/mul"), %out: f32 loc("bwd/layer2.0.bn1/sub")):
      %495 = arith.subf %in, %in_163 : f32 loc(#loc172)
      linalg.yield %495 : f32 loc(#loc172)
    } -> tensor<2x8x4x4xf32> loc(#loc172)
    %378 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%377, %expanded_111 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.bn1/sub"), %in_163: f32 loc("bwd/layer2.0.bn1/unsqueeze"), %out: f32 loc("bwd/layer2.0.bn1/sub")):
      %495 = arith.subf %in, %in_163 : f32 loc(#loc172)
      linalg.yield %495 : f32 loc(#loc172)
    } -> tensor<2x8x4x4xf32> loc(#loc172)
    %379 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%378, %expanded_113 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%113 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.bn1/sub"), %in_163: f32 loc("bwd/layer2.0.bn1/unsqueeze"), %out: f32 loc("bwd/layer2.0.bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc171)
      linalg.yield %495 : f32 loc(#loc171)
    } -> tensor<2x8x4x4xf32> loc(#loc171)
    %380 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%370, %collapsed_42 : tensor<8xf32>, tensor<8xf32>) outs(%128 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.bn1/sum"), %in_163: f32 loc("fwd/layer2.0.bn1/view"), %out: f32 loc("bwd/layer2.0.bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc171)
      linalg.yield %495 : f32 loc(#loc171)
    } -> tensor<8xf32> loc(#loc171)
    %381 = tensor.empty() : tensor<4x8x3x3xf32> loc(#loc174)
    %382 = linalg.fill ins(%cst : f32) outs(%381 : tensor<4x8x3x3xf32>) -> tensor<4x8x3x3xf32> loc(#loc174)
    %383 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%382 : tensor<4x8x3x3xf32>) {
    ^bb0(%out: f32 loc("bwd/layer2.0.conv1/convolution_backward")):
      %495 = linalg.index 0 : index loc(#loc174)
      %496 = linalg.index 1 : index loc(#loc174)
      %497 = linalg.index 2 : index loc(#loc174)
      %498 = linalg.index 3 : index loc(#loc174)
      %499 = arith.subi %c2, %497 : index loc(#loc174)
      %500 = arith.subi %c2, %498 : index loc(#loc174)
      %extracted = tensor.extract %arg15[%496, %495, %499, %500] : tensor<8x4x3x3xf32> loc(#loc174)
      linalg.yield %extracted : f32 loc(#loc174)
    } -> tensor<4x8x3x3xf32> loc(#loc174)
    %384 = tensor.empty() : tensor<2x8x10x10xf32> loc(#loc174)
    %385 = linalg.fill ins(%cst : f32) outs(%384 : tensor<2x8x10x10xf32>) -> tensor<2x8x10x10xf32> loc(#loc174)
    %inserted_slice_114 = tensor.insert_slice %379 into %385[0, 0, 1, 1] [2, 8, 4, 4] [1, 1, 2, 2] : tensor<2x8x4x4xf32> into tensor<2x8x10x10xf32> loc(#loc174)
    %386 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_114, %383 : tensor<2x8x10x10xf32>, tensor<4x8x3x3xf32>) outs(%1 : tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32> loc(#loc174)
    %padded_115 = tensor.pad %transposed_96 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg65: index loc("bwd/layer2.0.conv1/convolution_backward"), %arg66: index loc("bwd/layer2.0.conv1/convolution_backward"), %arg67: index loc("bwd/layer2.0.conv1/convolution_backward"), %arg68: index loc("bwd/layer2.0.conv1/convolution_backward")):
      tensor.yield %cst : f32 loc(#loc174)
    } : tensor<4x2x8x8xf32> to tensor<4x2x10x10xf32> loc(#loc174)
    %387 = tensor.empty() : tensor<4x16x4x4xf32> loc(#loc174)
    %expanded_116 = tensor.expand_shape %padded_115 [[0], [1, 2], [3], [4]] output_shape [4, 2, 1, 10, 10] : tensor<4x2x10x10xf32> into tensor<4x2x1x10x10xf32> loc(#loc174)
    %expanded_117 = tensor.expand_shape %379 [[0], [1], [2, 3], [4]] output_shape [2, 8, 1, 4, 4] : tensor<2x8x4x4xf32> into tensor<2x8x1x4x4xf32> loc(#loc174)
    %expanded_118 = tensor.expand_shape %387 [[0], [1, 2], [3], [4]] output_shape [4, 2, 8, 4, 4] : tensor<4x16x4x4xf32> into tensor<4x2x8x4x4xf32> loc(#loc174)
    %388 = linalg.fill ins(%cst : f32) outs(%expanded_118 : tensor<4x2x8x4x4xf32>) -> tensor<4x2x8x4x4xf32> loc(#loc174)
    %389 = linalg.conv_2d_ngchw_gfchw {dilations = dense<2> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%expanded_116, %expanded_117 : tensor<4x2x1x10x10xf32>, tensor<2x8x1x4x4xf32>) outs(%388 : tensor<4x2x8x4x4xf32>) -> tensor<4x2x8x4x4xf32> loc(#loc174)
    %collapsed_119 = tensor.collapse_shape %389 [[0], [1, 2], [3], [4]] : tensor<4x2x8x4x4xf32> into tensor<4x16x4x4xf32> loc(#loc174)
    %extracted_slice_120 = tensor.extract_slice %collapsed_119[0, 0, 0, 0] [4, 16, 3, 4] [1, 1, 1, 1] : tensor<4x16x4x4xf32> to tensor<4x16x3x4xf32> loc(#loc174)
    %extracted_slice_121 = tensor.extract_slice %extracted_slice_120[0, 0, 0, 0] [4, 16, 3, 3] [1, 1, 1, 1] : tensor<4x16x3x4xf32> to tensor<4x16x3x3xf32> loc(#loc174)
    %expanded_122 = tensor.expand_shape %extracted_slice_121 [[0], [1, 2], [3], [4]] output_shape [4, 2, 8, 3, 3] : tensor<4x16x3x3xf32> into tensor<4x2x8x3x3xf32> loc(#loc174)
    %390 = tensor.empty() : tensor<2x8x4x3x3xf32> loc(#loc174)
    %transposed_123 = linalg.transpose ins(%expanded_122 : tensor<4x2x8x3x3xf32>) outs(%390 : tensor<2x8x4x3x3xf32>) permutation = [1, 2, 0, 3, 4]  loc(#loc174)
    %391 = tensor.empty() : tensor<8x4x3x3xf32> loc(#loc174)
    %392 = linalg.fill ins(%cst : f32) outs(%391 : tensor<8x4x3x3xf32>) -> tensor<8x4x3x3xf32> loc(#loc174)
    %393 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["reduction", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_123 : tensor<2x8x4x3x3xf32>) outs(%392 : tensor<8x4x3x3xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.conv1/convolution_backward"), %out: f32 loc("bwd/layer2.0.conv1/convolution_backward")):
      %495 = arith.addf %in, %out : f32 loc(#loc174)
      linalg.yield %495 : f32 loc(#loc174)
    } -> tensor<8x4x3x3xf32> loc(#loc174)
    %394 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%343, %386 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer2.0.downsample.0/convolution_backward"), %in_163: f32 loc("bwd/layer2.0.conv1/convolution_backward"), %out: f32 loc("bwd/-/add")):
      %495 = arith.addf %in, %in_163 : f32 loc(#loc157)
      linalg.yield %495 : f32 loc(#loc157)
    } -> tensor<2x4x8x8xf32> loc(#loc157)
    %395 = tensor.empty() : tensor<2x4x8x8xi1> loc(#loc175)
    %396 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112 : tensor<2x4x8x8xf32>) outs(%395 : tensor<2x4x8x8xi1>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.relu/relu"), %out: i1 loc("bwd/layer1.1.relu/le")):
      %495 = arith.cmpf ole, %in, %cst : f32 loc(#loc175)
      linalg.yield %495 : i1 loc(#loc175)
    } -> tensor<2x4x8x8xi1> loc(#loc175)
    %397 = linalg.generic {indexing_maps = [#map1, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%396, %cst_1, %394 : tensor<2x4x8x8xi1>, tensor<f32>, tensor<2x4x8x8xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: i1 loc("bwd/layer1.1.relu/le"), %in_163: f32 loc("fwd/loss/where"), %in_164: f32 loc("bwd/-/add"), %out: f32 loc("bwd/layer1.1.relu/where")):
      %495 = arith.select %in, %in_163, %in_164 : f32 loc(#loc176)
      linalg.yield %495 : f32 loc(#loc176)
    } -> tensor<2x4x8x8xf32> loc(#loc176)
    %398 = linalg.fill ins(%cst : f32) outs(%16 : tensor<4xf32>) -> tensor<4xf32> loc(#loc177)
    %399 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%397 : tensor<2x4x8x8xf32>) outs(%398 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.relu/where"), %out: f32 loc("bwd/layer1.1.bn2/sum")):
      %495 = arith.addf %in, %out : f32 loc(#loc177)
      linalg.yield %495 : f32 loc(#loc177)
    } -> tensor<4xf32> loc(#loc177)
    %400 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%397, %95 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.relu/where"), %in_163: f32 loc("bwd/layer1.1.bn2/sub"), %out: f32 loc("bwd/layer1.1.bn2/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc178)
      linalg.yield %495 : f32 loc(#loc178)
    } -> tensor<2x4x8x8xf32> loc(#loc178)
    %401 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%400 : tensor<2x4x8x8xf32>) outs(%398 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.bn2/mul"), %out: f32 loc("bwd/layer1.1.bn2/sum")):
      %495 = arith.addf %in, %out : f32 loc(#loc177)
      linalg.yield %495 : f32 loc(#loc177)
    } -> tensor<4xf32> loc(#loc177)
    %402 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%399 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.bn2/sum"), %out: f32 loc("bwd/layer1.1.bn2/mul")):
      %495 = arith.mulf %in, %cst_11 : f32 loc(#loc178)
      linalg.yield %495 : f32 loc(#loc178)
    } -> tensor<4xf32> loc(#loc178)
    %expanded_124 = tensor.expand_shape %402 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc180)
    %403 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%401 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.bn2/sum"), %out: f32 loc("bwd/layer1.1.bn2/mul")):
      %495 = arith.mulf %in, %cst_11 : f32 loc(#loc178)
      linalg.yield %495 : f32 loc(#loc178)
    } -> tensor<4xf32> loc(#loc178)
    %404 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_36, %collapsed_36 : tensor<4xf32>, tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/view"), %in_163: f32 loc("fwd/layer1.1.bn2/view"), %out: f32 loc("bwd/layer1.1.bn2/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc178)
      linalg.yield %495 : f32 loc(#loc178)
    } -> tensor<4xf32> loc(#loc178)
    %405 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%403, %404 : tensor<4xf32>, tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.bn2/mul"), %in_163: f32 loc("bwd/layer1.1.bn2/mul"), %out: f32 loc("bwd/layer1.1.bn2/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc178)
      linalg.yield %495 : f32 loc(#loc178)
    } -> tensor<4xf32> loc(#loc178)
    %expanded_125 = tensor.expand_shape %405 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc180)
    %406 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_36, %arg13 : tensor<4xf32>, tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/view"), %in_163: f32 loc("fwd/layer1.1.bn2/unsqueeze"), %out: f32 loc("bwd/layer1.1.bn2/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc178)
      linalg.yield %495 : f32 loc(#loc178)
    } -> tensor<4xf32> loc(#loc178)
    %expanded_126 = tensor.expand_shape %406 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc180)
    %407 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95, %expanded_125 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.bn2/sub"), %in_163: f32 loc("bwd/layer1.1.bn2/unsqueeze"), %out: f32 loc("bwd/layer1.1.bn2/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc178)
      linalg.yield %495 : f32 loc(#loc178)
    } -> tensor<2x4x8x8xf32> loc(#loc178)
    %408 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%397, %407 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.relu/where"), %in_163: f32 loc("bwd/layer1.1.bn2/mul"), %out: f32 loc("bwd/layer1.1.bn2/sub")):
      %495 = arith.subf %in, %in_163 : f32 loc(#loc179)
      linalg.yield %495 : f32 loc(#loc179)
    } -> tensor<2x4x8x8xf32> loc(#loc179)
    %409 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%408, %expanded_124 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.bn2/sub"), %in_163: f32 loc("bwd/layer1.1.bn2/unsqueeze"), %out: f32 loc("bwd/layer1.1.bn2/sub")):
      %495 = arith.subf %in, %in_163 : f32 loc(#loc179)
      linalg.yield %495 : f32 loc(#loc179)
    } -> tensor<2x4x8x8xf32> loc(#loc179)
    %410 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%409, %expanded_126 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.bn2/sub"), %in_163: f32 loc("bwd/layer1.1.bn2/unsqueeze"), %out: f32 loc("bwd/layer1.1.bn2/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc178)
      linalg.yield %495 : f32 loc(#loc178)
    } -> tensor<2x4x8x8xf32> loc(#loc178)
    %411 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%401, %collapsed_36 : tensor<4xf32>, tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.bn2/sum"), %in_163: f32 loc("fwd/layer1.1.bn2/view"), %out: f32 loc("bwd/layer1.1.bn2/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc178)
      linalg.yield %495 : f32 loc(#loc178)
    } -> tensor<4xf32> loc(#loc178)
    %412 = tensor.empty() : tensor<4x4x3x3xf32> loc(#loc181)
    %413 = linalg.fill ins(%cst : f32) outs(%412 : tensor<4x4x3x3xf32>) -> tensor<4x4x3x3xf32> loc(#loc181)
    %414 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%413 : tensor<4x4x3x3xf32>) {
    ^bb0(%out: f32 loc("bwd/layer1.1.conv2/convolution_backward")):
      %495 = linalg.index 0 : index loc(#loc181)
      %496 = linalg.index 1 : index loc(#loc181)
      %497 = linalg.index 2 : index loc(#loc181)
      %498 = linalg.index 3 : index loc(#loc181)
      %499 = arith.subi %c2, %497 : index loc(#loc181)
      %500 = arith.subi %c2, %498 : index loc(#loc181)
      %extracted = tensor.extract %arg12[%496, %495, %499, %500] : tensor<4x4x3x3xf32> loc(#loc181)
      linalg.yield %extracted : f32 loc(#loc181)
    } -> tensor<4x4x3x3xf32> loc(#loc181)
    %415 = tensor.empty() : tensor<2x4x10x10xf32> loc(#loc181)
    %416 = linalg.fill ins(%cst : f32) outs(%415 : tensor<2x4x10x10xf32>) -> tensor<2x4x10x10xf32> loc(#loc181)
    %inserted_slice_127 = tensor.insert_slice %410 into %416[0, 0, 1, 1] [2, 4, 8, 8] [1, 1, 1, 1] : tensor<2x4x8x8xf32> into tensor<2x4x10x10xf32> loc(#loc181)
    %417 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_127, %414 : tensor<2x4x10x10xf32>, tensor<4x4x3x3xf32>) outs(%1 : tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32> loc(#loc181)
    %transposed_128 = linalg.transpose ins(%90 : tensor<2x4x8x8xf32>) outs(%344 : tensor<4x2x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc181)
    %transposed_129 = linalg.transpose ins(%410 : tensor<2x4x8x8xf32>) outs(%344 : tensor<4x2x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc181)
    %padded_130 = tensor.pad %transposed_128 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg65: index loc("bwd/layer1.1.conv2/convolution_backward"), %arg66: index loc("bwd/layer1.1.conv2/convolution_backward"), %arg67: index loc("bwd/layer1.1.conv2/convolution_backward"), %arg68: index loc("bwd/layer1.1.conv2/convolution_backward")):
      tensor.yield %cst : f32 loc(#loc181)
    } : tensor<4x2x8x8xf32> to tensor<4x2x10x10xf32> loc(#loc181)
    %418 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_130, %transposed_129 : tensor<4x2x10x10xf32>, tensor<4x2x8x8xf32>) outs(%413 : tensor<4x4x3x3xf32>) -> tensor<4x4x3x3xf32> loc(#loc181)
    %transposed_131 = linalg.transpose ins(%418 : tensor<4x4x3x3xf32>) outs(%412 : tensor<4x4x3x3xf32>) permutation = [1, 0, 2, 3]  loc(#loc181)
    %419 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90 : tensor<2x4x8x8xf32>) outs(%395 : tensor<2x4x8x8xi1>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.relu/relu"), %out: i1 loc("bwd/layer1.1.relu/le")):
      %495 = arith.cmpf ole, %in, %cst : f32 loc(#loc175)
      linalg.yield %495 : i1 loc(#loc175)
    } -> tensor<2x4x8x8xi1> loc(#loc175)
    %420 = linalg.generic {indexing_maps = [#map1, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%419, %cst_1, %417 : tensor<2x4x8x8xi1>, tensor<f32>, tensor<2x4x8x8xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: i1 loc("bwd/layer1.1.relu/le"), %in_163: f32 loc("fwd/loss/where"), %in_164: f32 loc("bwd/layer1.1.conv2/convolution_backward"), %out: f32 loc("bwd/layer1.1.relu/where")):
      %495 = arith.select %in, %in_163, %in_164 : f32 loc(#loc176)
      linalg.yield %495 : f32 loc(#loc176)
    } -> tensor<2x4x8x8xf32> loc(#loc176)
    %421 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%420 : tensor<2x4x8x8xf32>) outs(%398 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.relu/where"), %out: f32 loc("bwd/layer1.1.bn1/sum")):
      %495 = arith.addf %in, %out : f32 loc(#loc182)
      linalg.yield %495 : f32 loc(#loc182)
    } -> tensor<4xf32> loc(#loc182)
    %422 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%420, %74 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.relu/where"), %in_163: f32 loc("bwd/layer1.1.bn1/sub"), %out: f32 loc("bwd/layer1.1.bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc183)
      linalg.yield %495 : f32 loc(#loc183)
    } -> tensor<2x4x8x8xf32> loc(#loc183)
    %423 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%422 : tensor<2x4x8x8xf32>) outs(%398 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.bn1/mul"), %out: f32 loc("bwd/layer1.1.bn1/sum")):
      %495 = arith.addf %in, %out : f32 loc(#loc182)
      linalg.yield %495 : f32 loc(#loc182)
    } -> tensor<4xf32> loc(#loc182)
    %424 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%421 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.bn1/sum"), %out: f32 loc("bwd/layer1.1.bn1/mul")):
      %495 = arith.mulf %in, %cst_11 : f32 loc(#loc183)
      linalg.yield %495 : f32 loc(#loc183)
    } -> tensor<4xf32> loc(#loc183)
    %expanded_132 = tensor.expand_shape %424 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc185)
    %425 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%423 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.bn1/sum"), %out: f32 loc("bwd/layer1.1.bn1/mul")):
      %495 = arith.mulf %in, %cst_11 : f32 loc(#loc183)
      linalg.yield %495 : f32 loc(#loc183)
    } -> tensor<4xf32> loc(#loc183)
    %426 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_30, %collapsed_30 : tensor<4xf32>, tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/view"), %in_163: f32 loc("fwd/layer1.1.bn1/view"), %out: f32 loc("bwd/layer1.1.bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc183)
      linalg.yield %495 : f32 loc(#loc183)
    } -> tensor<4xf32> loc(#loc183)
    %427 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%425, %426 : tensor<4xf32>, tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.bn1/mul"), %in_163: f32 loc("bwd/layer1.1.bn1/mul"), %out: f32 loc("bwd/layer1.1.bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc183)
      linalg.yield %495 : f32 loc(#loc183)
    } -> tensor<4xf32> loc(#loc183)
    %expanded_133 = tensor.expand_shape %427 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc185)
    %428 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_30, %arg10 : tensor<4xf32>, tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/view"), %in_163: f32 loc("fwd/layer1.1.bn1/unsqueeze"), %out: f32 loc("bwd/layer1.1.bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc183)
      linalg.yield %495 : f32 loc(#loc183)
    } -> tensor<4xf32> loc(#loc183)
    %expanded_134 = tensor.expand_shape %428 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc185)
    %429 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %expanded_133 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.bn1/sub"), %in_163: f32 loc("bwd/layer1.1.bn1/unsqueeze"), %out: f32 loc("bwd/layer1.1.bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc183)
      linalg.yield %495 : f32 loc(#loc183)
    } -> tensor<2x4x8x8xf32> loc(#loc183)
    %430 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%420, %429 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.relu/where"), %in_163: f32 loc("bwd/layer1.1.bn1/mul"), %out: f32 loc("bwd/layer1.1.bn1/sub")):
      %495 = arith.subf %in, %in_163 : f32 loc(#loc184)
      linalg.yield %495 : f32 loc(#loc184)
    } -> tensor<2x4x8x8xf32> loc(#loc184)
    %431 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%430, %expanded_132 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.bn1/sub"), %in_163: f32 loc("bwd/layer1.1.bn1/unsqueeze"), %out: f32 loc("bwd/layer1.1.bn1/sub")):
      %495 = arith.subf %in, %in_163 : f32 loc(#loc184)
      linalg.yield %495 : f32 loc(#loc184)
    } -> tensor<2x4x8x8xf32> loc(#loc184)
    %432 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%431, %expanded_134 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.bn1/sub"), %in_163: f32 loc("bwd/layer1.1.bn1/unsqueeze"), %out: f32 loc("bwd/layer1.1.bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc183)
      linalg.yield %495 : f32 loc(#loc183)
    } -> tensor<2x4x8x8xf32> loc(#loc183)
    %433 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%423, %collapsed_30 : tensor<4xf32>, tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.bn1/sum"), %in_163: f32 loc("fwd/layer1.1.bn1/view"), %out: f32 loc("bwd/layer1.1.bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc183)
      linalg.yield %495 : f32 loc(#loc183)
    } -> tensor<4xf32> loc(#loc183)
    %434 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%413 : tensor<4x4x3x3xf32>) {
    ^bb0(%out: f32 loc("bwd/layer1.1.conv1/convolution_backward")):
      %495 = linalg.index 0 : index loc(#loc186)
      %496 = linalg.index 1 : index loc(#loc186)
      %497 = linalg.index 2 : index loc(#loc186)
      %498 = linalg.index 3 : index loc(#loc186)
      %499 = arith.subi %c2, %497 : index loc(#loc186)
      %500 = arith.subi %c2, %498 : index loc(#loc186)
      %extracted = tensor.extract %arg9[%496, %495, %499, %500] : tensor<4x4x3x3xf32> loc(#loc186)
      linalg.yield %extracted : f32 loc(#loc186)
    } -> tensor<4x4x3x3xf32> loc(#loc186)
    %inserted_slice_135 = tensor.insert_slice %432 into %416[0, 0, 1, 1] [2, 4, 8, 8] [1, 1, 1, 1] : tensor<2x4x8x8xf32> into tensor<2x4x10x10xf32> loc(#loc186)
    %435 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_135, %434 : tensor<2x4x10x10xf32>, tensor<4x4x3x3xf32>) outs(%1 : tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32> loc(#loc186)
    %transposed_136 = linalg.transpose ins(%69 : tensor<2x4x8x8xf32>) outs(%344 : tensor<4x2x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc186)
    %transposed_137 = linalg.transpose ins(%432 : tensor<2x4x8x8xf32>) outs(%344 : tensor<4x2x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc186)
    %padded_138 = tensor.pad %transposed_136 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg65: index loc("bwd/layer1.1.conv1/convolution_backward"), %arg66: index loc("bwd/layer1.1.conv1/convolution_backward"), %arg67: index loc("bwd/layer1.1.conv1/convolution_backward"), %arg68: index loc("bwd/layer1.1.conv1/convolution_backward")):
      tensor.yield %cst : f32 loc(#loc186)
    } : tensor<4x2x8x8xf32> to tensor<4x2x10x10xf32> loc(#loc186)
    %436 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_138, %transposed_137 : tensor<4x2x10x10xf32>, tensor<4x2x8x8xf32>) outs(%413 : tensor<4x4x3x3xf32>) -> tensor<4x4x3x3xf32> loc(#loc186)
    %transposed_139 = linalg.transpose ins(%436 : tensor<4x4x3x3xf32>) outs(%412 : tensor<4x4x3x3xf32>) permutation = [1, 0, 2, 3]  loc(#loc186)
    %437 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%397, %435 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.1.relu/where"), %in_163: f32 loc("bwd/layer1.1.conv1/convolution_backward"), %out: f32 loc("bwd/-/add")):
      %495 = arith.addf %in, %in_163 : f32 loc(#loc157)
      linalg.yield %495 : f32 loc(#loc157)
    } -> tensor<2x4x8x8xf32> loc(#loc157)
    %438 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<2x4x8x8xf32>) outs(%395 : tensor<2x4x8x8xi1>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.relu/relu"), %out: i1 loc("bwd/layer1.0.relu/le")):
      %495 = arith.cmpf ole, %in, %cst : f32 loc(#loc187)
      linalg.yield %495 : i1 loc(#loc187)
    } -> tensor<2x4x8x8xi1> loc(#loc187)
    %439 = linalg.generic {indexing_maps = [#map1, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%438, %cst_1, %437 : tensor<2x4x8x8xi1>, tensor<f32>, tensor<2x4x8x8xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: i1 loc("bwd/layer1.0.relu/le"), %in_163: f32 loc("fwd/loss/where"), %in_164: f32 loc("bwd/-/add"), %out: f32 loc("bwd/layer1.0.relu/where")):
      %495 = arith.select %in, %in_163, %in_164 : f32 loc(#loc188)
      linalg.yield %495 : f32 loc(#loc188)
    } -> tensor<2x4x8x8xf32> loc(#loc188)
    %440 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%439 : tensor<2x4x8x8xf32>) outs(%398 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.relu/where"), %out: f32 loc("bwd/layer1.0.bn2/sum")):
      %495 = arith.addf %in, %out : f32 loc(#loc189)
      linalg.yield %495 : f32 loc(#loc189)
    } -> tensor<4xf32> loc(#loc189)
    %441 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%439, %52 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.relu/where"), %in_163: f32 loc("bwd/layer1.0.bn2/sub"), %out: f32 loc("bwd/layer1.0.bn2/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc190)
      linalg.yield %495 : f32 loc(#loc190)
    } -> tensor<2x4x8x8xf32> loc(#loc190)
    %442 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%441 : tensor<2x4x8x8xf32>) outs(%398 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.bn2/mul"), %out: f32 loc("bwd/layer1.0.bn2/sum")):
      %495 = arith.addf %in, %out : f32 loc(#loc189)
      linalg.yield %495 : f32 loc(#loc189)
    } -> tensor<4xf32> loc(#loc189)
    %443 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%440 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.bn2/sum"), %out: f32 loc("bwd/layer1.0.bn2/mul")):
      %495 = arith.mulf %in, %cst_11 : f32 loc(#loc190)
      linalg.yield %495 : f32 loc(#loc190)
    } -> tensor<4xf32> loc(#loc190)
    %expanded_140 = tensor.expand_shape %443 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc192)
    %444 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%442 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.bn2/sum"), %out: f32 loc("bwd/layer1.0.bn2/mul")):
      %495 = arith.mulf %in, %cst_11 : f32 loc(#loc190)
      linalg.yield %495 : f32 loc(#loc190)
    } -> tensor<4xf32> loc(#loc190)
    %445 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_24, %collapsed_24 : tensor<4xf32>, tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/view"), %in_163: f32 loc("fwd/layer1.0.bn2/view"), %out: f32 loc("bwd/layer1.0.bn2/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc190)
      linalg.yield %495 : f32 loc(#loc190)
    } -> tensor<4xf32> loc(#loc190)
    %446 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%444, %445 : tensor<4xf32>, tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.bn2/mul"), %in_163: f32 loc("bwd/layer1.0.bn2/mul"), %out: f32 loc("bwd/layer1.0.bn2/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc190)
      linalg.yield %495 : f32 loc(#loc190)
    } -> tensor<4xf32> loc(#loc190)
    %expanded_141 = tensor.expand_shape %446 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc192)
    %447 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_24, %arg7 : tensor<4xf32>, tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/view"), %in_163: f32 loc("fwd/layer1.0.bn2/unsqueeze"), %out: f32 loc("bwd/layer1.0.bn2/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc190)
      linalg.yield %495 : f32 loc(#loc190)
    } -> tensor<4xf32> loc(#loc190)
    %expanded_142 = tensor.expand_shape %447 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc192)
    %448 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %expanded_141 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.bn2/sub"), %in_163: f32 loc("bwd/layer1.0.bn2/unsqueeze"), %out: f32 loc("bwd/layer1.0.bn2/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc190)
      linalg.yield %495 : f32 loc(#loc190)
    } -> tensor<2x4x8x8xf32> loc(#loc190)
    %449 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%439, %448 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.relu/where"), %in_163: f32 loc("bwd/layer1.0.bn2/mul"), %out: f32 loc("bwd/layer1.0.bn2/sub")):
      %495 = arith.subf %in, %in_163 : f32 loc(#loc191)
      linalg.yield %495 : f32 loc(#loc191)
    } -> tensor<2x4x8x8xf32> loc(#loc191)
    %450 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%449, %expanded_140 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.bn2/sub"), %in_163: f32 loc("bwd/layer1.0.bn2/unsqueeze"), %out: f32 loc("bwd/layer1.0.bn2/sub")):
      %495 = arith.subf %in, %in_163 : f32 loc(#loc191)
      linalg.yield %495 : f32 loc(#loc191)
    } -> tensor<2x4x8x8xf32> loc(#loc191)
    %451 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%450, %expanded_142 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.bn2/sub"), %in_163: f32 loc("bwd/layer1.0.bn2/unsqueeze"), %out: f32 loc("bwd/layer1.0.bn2/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc190)
      linalg.yield %495 : f32 loc(#loc190)
    } -> tensor<2x4x8x8xf32> loc(#loc190)
    %452 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%442, %collapsed_24 : tensor<4xf32>, tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.bn2/sum"), %in_163: f32 loc("fwd/layer1.0.bn2/view"), %out: f32 loc("bwd/layer1.0.bn2/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc190)
      linalg.yield %495 : f32 loc(#loc190)
    } -> tensor<4xf32> loc(#loc190)
    %453 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%413 : tensor<4x4x3x3xf32>) {
    ^bb0(%out: f32 loc("bwd/layer1.0.conv2/convolution_backward")):
      %495 = linalg.index 0 : index loc(#loc193)
      %496 = linalg.index 1 : index loc(#loc193)
      %497 = linalg.index 2 : index loc(#loc193)
      %498 = linalg.index 3 : index loc(#loc193)
      %499 = arith.subi %c2, %497 : index loc(#loc193)
      %500 = arith.subi %c2, %498 : index loc(#loc193)
      %extracted = tensor.extract %arg6[%496, %495, %499, %500] : tensor<4x4x3x3xf32> loc(#loc193)
      linalg.yield %extracted : f32 loc(#loc193)
    } -> tensor<4x4x3x3xf32> loc(#loc193)
    %inserted_slice_143 = tensor.insert_slice %451 into %416[0, 0, 1, 1] [2, 4, 8, 8] [1, 1, 1, 1] : tensor<2x4x8x8xf32> into tensor<2x4x10x10xf32> loc(#loc193)
    %454 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_143, %453 : tensor<2x4x10x10xf32>, tensor<4x4x3x3xf32>) outs(%1 : tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32> loc(#loc193)
    %transposed_144 = linalg.transpose ins(%47 : tensor<2x4x8x8xf32>) outs(%344 : tensor<4x2x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc193)
    %transposed_145 = linalg.transpose ins(%451 : tensor<2x4x8x8xf32>) outs(%344 : tensor<4x2x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc193)
    %padded_146 = tensor.pad %transposed_144 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg65: index loc("bwd/layer1.0.conv2/convolution_backward"), %arg66: index loc("bwd/layer1.0.conv2/convolution_backward"), %arg67: index loc("bwd/layer1.0.conv2/convolution_backward"), %arg68: index loc("bwd/layer1.0.conv2/convolution_backward")):
      tensor.yield %cst : f32 loc(#loc193)
    } : tensor<4x2x8x8xf32> to tensor<4x2x10x10xf32> loc(#loc193)
    %455 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_146, %transposed_145 : tensor<4x2x10x10xf32>, tensor<4x2x8x8xf32>) outs(%413 : tensor<4x4x3x3xf32>) -> tensor<4x4x3x3xf32> loc(#loc193)
    %transposed_147 = linalg.transpose ins(%455 : tensor<4x4x3x3xf32>) outs(%412 : tensor<4x4x3x3xf32>) permutation = [1, 0, 2, 3]  loc(#loc193)
    %456 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<2x4x8x8xf32>) outs(%395 : tensor<2x4x8x8xi1>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.relu/relu"), %out: i1 loc("bwd/layer1.0.relu/le")):
      %495 = arith.cmpf ole, %in, %cst : f32 loc(#loc187)
      linalg.yield %495 : i1 loc(#loc187)
    } -> tensor<2x4x8x8xi1> loc(#loc187)
    %457 = linalg.generic {indexing_maps = [#map1, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%456, %cst_1, %454 : tensor<2x4x8x8xi1>, tensor<f32>, tensor<2x4x8x8xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: i1 loc("bwd/layer1.0.relu/le"), %in_163: f32 loc("fwd/loss/where"), %in_164: f32 loc("bwd/layer1.0.conv2/convolution_backward"), %out: f32 loc("bwd/layer1.0.relu/where")):
      %495 = arith.select %in, %in_163, %in_164 : f32 loc(#loc188)
      linalg.yield %495 : f32 loc(#loc188)
    } -> tensor<2x4x8x8xf32> loc(#loc188)
    %458 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%457 : tensor<2x4x8x8xf32>) outs(%398 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.relu/where"), %out: f32 loc("bwd/layer1.0.bn1/sum")):
      %495 = arith.addf %in, %out : f32 loc(#loc194)
      linalg.yield %495 : f32 loc(#loc194)
    } -> tensor<4xf32> loc(#loc194)
    %459 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%457, %31 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.relu/where"), %in_163: f32 loc("bwd/layer1.0.bn1/sub"), %out: f32 loc("bwd/layer1.0.bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc195)
      linalg.yield %495 : f32 loc(#loc195)
    } -> tensor<2x4x8x8xf32> loc(#loc195)
    %460 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%459 : tensor<2x4x8x8xf32>) outs(%398 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.bn1/mul"), %out: f32 loc("bwd/layer1.0.bn1/sum")):
      %495 = arith.addf %in, %out : f32 loc(#loc194)
      linalg.yield %495 : f32 loc(#loc194)
    } -> tensor<4xf32> loc(#loc194)
    %461 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%458 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.bn1/sum"), %out: f32 loc("bwd/layer1.0.bn1/mul")):
      %495 = arith.mulf %in, %cst_11 : f32 loc(#loc195)
      linalg.yield %495 : f32 loc(#loc195)
    } -> tensor<4xf32> loc(#loc195)
    %expanded_148 = tensor.expand_shape %461 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc197)
    %462 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%460 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.bn1/sum"), %out: f32 loc("bwd/layer1.0.bn1/mul")):
      %495 = arith.mulf %in, %cst_11 : f32 loc(#loc195)
      linalg.yield %495 : f32 loc(#loc195)
    } -> tensor<4xf32> loc(#loc195)
    %463 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_18, %collapsed_18 : tensor<4xf32>, tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/view"), %in_163: f32 loc("fwd/layer1.0.bn1/view"), %out: f32 loc("bwd/layer1.0.bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc195)
      linalg.yield %495 : f32 loc(#loc195)
    } -> tensor<4xf32> loc(#loc195)
    %464 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%462, %463 : tensor<4xf32>, tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.bn1/mul"), %in_163: f32 loc("bwd/layer1.0.bn1/mul"), %out: f32 loc("bwd/layer1.0.bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc195)
      linalg.yield %495 : f32 loc(#loc195)
    } -> tensor<4xf32> loc(#loc195)
    %expanded_149 = tensor.expand_shape %464 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc197)
    %465 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_18, %arg4 : tensor<4xf32>, tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/view"), %in_163: f32 loc("fwd/layer1.0.bn1/unsqueeze"), %out: f32 loc("bwd/layer1.0.bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc195)
      linalg.yield %495 : f32 loc(#loc195)
    } -> tensor<4xf32> loc(#loc195)
    %expanded_150 = tensor.expand_shape %465 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc197)
    %466 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %expanded_149 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.bn1/sub"), %in_163: f32 loc("bwd/layer1.0.bn1/unsqueeze"), %out: f32 loc("bwd/layer1.0.bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc195)
      linalg.yield %495 : f32 loc(#loc195)
    } -> tensor<2x4x8x8xf32> loc(#loc195)
    %467 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%457, %466 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.relu/where"), %in_163: f32 loc("bwd/layer1.0.bn1/mul"), %out: f32 loc("bwd/layer1.0.bn1/sub")):
      %495 = arith.subf %in, %in_163 : f32 loc(#loc196)
      linalg.yield %495 : f32 loc(#loc196)
    } -> tensor<2x4x8x8xf32> loc(#loc196)
    %468 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%467, %expanded_148 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.bn1/sub"), %in_163: f32 loc("bwd/layer1.0.bn1/unsqueeze"), %out: f32 loc("bwd/layer1.0.bn1/sub")):
      %495 = arith.subf %in, %in_163 : f32 loc(#loc196)
      linalg.yield %495 : f32 loc(#loc196)
    } -> tensor<2x4x8x8xf32> loc(#loc196)
    %469 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%468, %expanded_150 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.bn1/sub"), %in_163: f32 loc("bwd/layer1.0.bn1/unsqueeze"), %out: f32 loc("bwd/layer1.0.bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc195)
      linalg.yield %495 : f32 loc(#loc195)
    } -> tensor<2x4x8x8xf32> loc(#loc195)
    %470 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%460, %collapsed_18 : tensor<4xf32>, tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.bn1/sum"), %in_163: f32 loc("fwd/layer1.0.bn1/view"), %out: f32 loc("bwd/layer1.0.bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc195)
      linalg.yield %495 : f32 loc(#loc195)
    } -> tensor<4xf32> loc(#loc195)
    %471 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%413 : tensor<4x4x3x3xf32>) {
    ^bb0(%out: f32 loc("bwd/layer1.0.conv1/convolution_backward")):
      %495 = linalg.index 0 : index loc(#loc198)
      %496 = linalg.index 1 : index loc(#loc198)
      %497 = linalg.index 2 : index loc(#loc198)
      %498 = linalg.index 3 : index loc(#loc198)
      %499 = arith.subi %c2, %497 : index loc(#loc198)
      %500 = arith.subi %c2, %498 : index loc(#loc198)
      %extracted = tensor.extract %arg3[%496, %495, %499, %500] : tensor<4x4x3x3xf32> loc(#loc198)
      linalg.yield %extracted : f32 loc(#loc198)
    } -> tensor<4x4x3x3xf32> loc(#loc198)
    %inserted_slice_151 = tensor.insert_slice %469 into %416[0, 0, 1, 1] [2, 4, 8, 8] [1, 1, 1, 1] : tensor<2x4x8x8xf32> into tensor<2x4x10x10xf32> loc(#loc198)
    %472 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_151, %471 : tensor<2x4x10x10xf32>, tensor<4x4x3x3xf32>) outs(%1 : tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32> loc(#loc198)
    %transposed_152 = linalg.transpose ins(%26 : tensor<2x4x8x8xf32>) outs(%344 : tensor<4x2x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc198)
    %transposed_153 = linalg.transpose ins(%469 : tensor<2x4x8x8xf32>) outs(%344 : tensor<4x2x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc198)
    %padded_154 = tensor.pad %transposed_152 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg65: index loc("bwd/layer1.0.conv1/convolution_backward"), %arg66: index loc("bwd/layer1.0.conv1/convolution_backward"), %arg67: index loc("bwd/layer1.0.conv1/convolution_backward"), %arg68: index loc("bwd/layer1.0.conv1/convolution_backward")):
      tensor.yield %cst : f32 loc(#loc198)
    } : tensor<4x2x8x8xf32> to tensor<4x2x10x10xf32> loc(#loc198)
    %473 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_154, %transposed_153 : tensor<4x2x10x10xf32>, tensor<4x2x8x8xf32>) outs(%413 : tensor<4x4x3x3xf32>) -> tensor<4x4x3x3xf32> loc(#loc198)
    %transposed_155 = linalg.transpose ins(%473 : tensor<4x4x3x3xf32>) outs(%412 : tensor<4x4x3x3xf32>) permutation = [1, 0, 2, 3]  loc(#loc198)
    %474 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%439, %472 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/layer1.0.relu/where"), %in_163: f32 loc("bwd/layer1.0.conv1/convolution_backward"), %out: f32 loc("bwd/-/add")):
      %495 = arith.addf %in, %in_163 : f32 loc(#loc157)
      linalg.yield %495 : f32 loc(#loc157)
    } -> tensor<2x4x8x8xf32> loc(#loc157)
    %475 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x4x8x8xf32>) outs(%395 : tensor<2x4x8x8xi1>) {
    ^bb0(%in: f32 loc("fwd/relu/relu"), %out: i1 loc("bwd/relu/le")):
      %495 = arith.cmpf ole, %in, %cst : f32 loc(#loc199)
      linalg.yield %495 : i1 loc(#loc199)
    } -> tensor<2x4x8x8xi1> loc(#loc199)
    %476 = linalg.generic {indexing_maps = [#map1, #map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%475, %cst_1, %474 : tensor<2x4x8x8xi1>, tensor<f32>, tensor<2x4x8x8xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: i1 loc("bwd/relu/le"), %in_163: f32 loc("fwd/loss/where"), %in_164: f32 loc("bwd/-/add"), %out: f32 loc("bwd/relu/where")):
      %495 = arith.select %in, %in_163, %in_164 : f32 loc(#loc200)
      linalg.yield %495 : f32 loc(#loc200)
    } -> tensor<2x4x8x8xf32> loc(#loc200)
    %477 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%476 : tensor<2x4x8x8xf32>) outs(%398 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/relu/where"), %out: f32 loc("bwd/bn1/sum")):
      %495 = arith.addf %in, %out : f32 loc(#loc201)
      linalg.yield %495 : f32 loc(#loc201)
    } -> tensor<4xf32> loc(#loc201)
    %478 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%476, %9 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/relu/where"), %in_163: f32 loc("bwd/bn1/sub"), %out: f32 loc("bwd/bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc202)
      linalg.yield %495 : f32 loc(#loc202)
    } -> tensor<2x4x8x8xf32> loc(#loc202)
    %479 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%478 : tensor<2x4x8x8xf32>) outs(%398 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/bn1/mul"), %out: f32 loc("bwd/bn1/sum")):
      %495 = arith.addf %in, %out : f32 loc(#loc201)
      linalg.yield %495 : f32 loc(#loc201)
    } -> tensor<4xf32> loc(#loc201)
    %480 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%477 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/bn1/sum"), %out: f32 loc("bwd/bn1/mul")):
      %495 = arith.mulf %in, %cst_11 : f32 loc(#loc202)
      linalg.yield %495 : f32 loc(#loc202)
    } -> tensor<4xf32> loc(#loc202)
    %expanded_156 = tensor.expand_shape %480 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc204)
    %481 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%479 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/bn1/sum"), %out: f32 loc("bwd/bn1/mul")):
      %495 = arith.mulf %in, %cst_11 : f32 loc(#loc202)
      linalg.yield %495 : f32 loc(#loc202)
    } -> tensor<4xf32> loc(#loc202)
    %482 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_13, %collapsed_13 : tensor<4xf32>, tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/view"), %in_163: f32 loc("fwd/bn1/view"), %out: f32 loc("bwd/bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc202)
      linalg.yield %495 : f32 loc(#loc202)
    } -> tensor<4xf32> loc(#loc202)
    %483 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%481, %482 : tensor<4xf32>, tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/bn1/mul"), %in_163: f32 loc("bwd/bn1/mul"), %out: f32 loc("bwd/bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc202)
      linalg.yield %495 : f32 loc(#loc202)
    } -> tensor<4xf32> loc(#loc202)
    %expanded_157 = tensor.expand_shape %483 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc204)
    %484 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_13, %arg1 : tensor<4xf32>, tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/view"), %in_163: f32 loc("fwd/bn1/unsqueeze"), %out: f32 loc("bwd/bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc202)
      linalg.yield %495 : f32 loc(#loc202)
    } -> tensor<4xf32> loc(#loc202)
    %expanded_158 = tensor.expand_shape %484 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc204)
    %485 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %expanded_157 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/bn1/sub"), %in_163: f32 loc("bwd/bn1/unsqueeze"), %out: f32 loc("bwd/bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc202)
      linalg.yield %495 : f32 loc(#loc202)
    } -> tensor<2x4x8x8xf32> loc(#loc202)
    %486 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%476, %485 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/relu/where"), %in_163: f32 loc("bwd/bn1/mul"), %out: f32 loc("bwd/bn1/sub")):
      %495 = arith.subf %in, %in_163 : f32 loc(#loc203)
      linalg.yield %495 : f32 loc(#loc203)
    } -> tensor<2x4x8x8xf32> loc(#loc203)
    %487 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%486, %expanded_156 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/bn1/sub"), %in_163: f32 loc("bwd/bn1/unsqueeze"), %out: f32 loc("bwd/bn1/sub")):
      %495 = arith.subf %in, %in_163 : f32 loc(#loc203)
      linalg.yield %495 : f32 loc(#loc203)
    } -> tensor<2x4x8x8xf32> loc(#loc203)
    %488 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%487, %expanded_158 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("bwd/bn1/sub"), %in_163: f32 loc("bwd/bn1/unsqueeze"), %out: f32 loc("bwd/bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc202)
      linalg.yield %495 : f32 loc(#loc202)
    } -> tensor<2x4x8x8xf32> loc(#loc202)
    %489 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%479, %collapsed_13 : tensor<4xf32>, tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("bwd/bn1/sum"), %in_163: f32 loc("fwd/bn1/view"), %out: f32 loc("bwd/bn1/mul")):
      %495 = arith.mulf %in, %in_163 : f32 loc(#loc202)
      linalg.yield %495 : f32 loc(#loc202)
    } -> tensor<4xf32> loc(#loc202)
    %490 = tensor.empty() : tensor<3x2x8x8xf32> loc(#loc205)
    %transposed_159 = linalg.transpose ins(%arg62 : tensor<2x3x8x8xf32>) outs(%490 : tensor<3x2x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc205)
    %transposed_160 = linalg.transpose ins(%488 : tensor<2x4x8x8xf32>) outs(%344 : tensor<4x2x8x8xf32>) permutation = [1, 0, 2, 3]  loc(#loc205)
    %padded_161 = tensor.pad %transposed_159 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg65: index loc("bwd/conv1/convolution_backward"), %arg66: index loc("bwd/conv1/convolution_backward"), %arg67: index loc("bwd/conv1/convolution_backward"), %arg68: index loc("bwd/conv1/convolution_backward")):
      tensor.yield %cst : f32 loc(#loc205)
    } : tensor<3x2x8x8xf32> to tensor<3x2x10x10xf32> loc(#loc205)
    %491 = tensor.empty() : tensor<3x4x3x3xf32> loc(#loc205)
    %492 = linalg.fill ins(%cst : f32) outs(%491 : tensor<3x4x3x3xf32>) -> tensor<3x4x3x3xf32> loc(#loc205)
    %493 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_161, %transposed_160 : tensor<3x2x10x10xf32>, tensor<4x2x8x8xf32>) outs(%492 : tensor<3x4x3x3xf32>) -> tensor<3x4x3x3xf32> loc(#loc205)
    %494 = tensor.empty() : tensor<4x3x3x3xf32> loc(#loc205)
    %transposed_162 = linalg.transpose ins(%493 : tensor<3x4x3x3xf32>) outs(%494 : tensor<4x3x3x3xf32>) permutation = [1, 0, 2, 3]  loc(#loc205)
    return %256, %transposed_162, %489, %477, %transposed_155, %470, %458, %transposed_147, %452, %440, %transposed_139, %433, %421, %transposed_131, %411, %399, %393, %380, %368, %transposed_110, %362, %325, %351, %337, %325, %transposed_91, %318, %306, %transposed_83, %295, %283, %273, %collapsed_76, %19, %23, %4, %40, %44, %28, %61, %65, %49, %83, %87, %71, %104, %108, %92, %131, %135, %116, %152, %156, %140, %172, %176, %160, %194, %198, %182, %215, %219, %203 : tensor<f32>, tensor<4x3x3x3xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4x3x3xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4x3x3xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4x3x3xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4x3x3xf32>, tensor<4xf32>, tensor<4xf32>, tensor<8x4x3x3xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x8x3x3xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x4x1x1xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x8x3x3xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x8x3x3xf32>, tensor<8xf32>, tensor<8xf32>, tensor<10x8xf32>, tensor<10xf32>, tensor<4xf32>, tensor<4xf32>, tensor<i64>, tensor<4xf32>, tensor<4xf32>, tensor<i64>, tensor<4xf32>, tensor<4xf32>, tensor<i64>, tensor<4xf32>, tensor<4xf32>, tensor<i64>, tensor<4xf32>, tensor<4xf32>, tensor<i64>, tensor<8xf32>, tensor<8xf32>, tensor<i64>, tensor<8xf32>, tensor<8xf32>, tensor<i64>, tensor<8xf32>, tensor<8xf32>, tensor<i64>, tensor<8xf32>, tensor<8xf32>, tensor<i64>, tensor<8xf32>, tensor<8xf32>, tensor<i64> loc(#loc1)
  } loc(#loc1)
  func.func @predict(%arg0: tensor<4x3x3x3xf32> {aal.name = "conv1.weight", aal.role = "parameter"} loc("predict"), %arg1: tensor<4xf32> {aal.name = "bn1.weight", aal.role = "parameter"} loc("predict"), %arg2: tensor<4xf32> {aal.name = "bn1.bias", aal.role = "parameter"} loc("predict"), %arg3: tensor<4x4x3x3xf32> {aal.name = "layer1.0.conv1.weight", aal.role = "parameter"} loc("predict"), %arg4: tensor<4xf32> {aal.name = "layer1.0.bn1.weight", aal.role = "parameter"} loc("predict"), %arg5: tensor<4xf32> {aal.name = "layer1.0.bn1.bias", aal.role = "parameter"} loc("predict"), %arg6: tensor<4x4x3x3xf32> {aal.name = "layer1.0.conv2.weight", aal.role = "parameter"} loc("predict"), %arg7: tensor<4xf32> {aal.name = "layer1.0.bn2.weight", aal.role = "parameter"} loc("predict"), %arg8: tensor<4xf32> {aal.name = "layer1.0.bn2.bias", aal.role = "parameter"} loc("predict"), %arg9: tensor<4x4x3x3xf32> {aal.name = "layer1.1.conv1.weight", aal.role = "parameter"} loc("predict"), %arg10: tensor<4xf32> {aal.name = "layer1.1.bn1.weight", aal.role = "parameter"} loc("predict"), %arg11: tensor<4xf32> {aal.name = "layer1.1.bn1.bias", aal.role = "parameter"} loc("predict"), %arg12: tensor<4x4x3x3xf32> {aal.name = "layer1.1.conv2.weight", aal.role = "parameter"} loc("predict"), %arg13: tensor<4xf32> {aal.name = "layer1.1.bn2.weight", aal.role = "parameter"} loc("predict"), %arg14: tensor<4xf32> {aal.name = "layer1.1.bn2.bias", aal.role = "parameter"} loc("predict"), %arg15: tensor<8x4x3x3xf32> {aal.name = "layer2.0.conv1.weight", aal.role = "parameter"} loc("predict"), %arg16: tensor<8xf32> {aal.name = "layer2.0.bn1.weight", aal.role = "parameter"} loc("predict"), %arg17: tensor<8xf32> {aal.name = "layer2.0.bn1.bias", aal.role = "parameter"} loc("predict"), %arg18: tensor<8x8x3x3xf32> {aal.name = "layer2.0.conv2.weight", aal.role = "parameter"} loc("predict"), %arg19: tensor<8xf32> {aal.name = "layer2.0.bn2.weight", aal.role = "parameter"} loc("predict"), %arg20: tensor<8xf32> {aal.name = "layer2.0.bn2.bias", aal.role = "parameter"} loc("predict"), %arg21: tensor<8x4x1x1xf32> {aal.name = "layer2.0.downsample.0.weight", aal.role = "parameter"} loc("predict"), %arg22: tensor<8xf32> {aal.name = "layer2.0.downsample.1.weight", aal.role = "parameter"} loc("predict"), %arg23: tensor<8xf32> {aal.name = "layer2.0.downsample.1.bias", aal.role = "parameter"} loc("predict"), %arg24: tensor<8x8x3x3xf32> {aal.name = "layer2.1.conv1.weight", aal.role = "parameter"} loc("predict"), %arg25: tensor<8xf32> {aal.name = "layer2.1.bn1.weight", aal.role = "parameter"} loc("predict"), %arg26: tensor<8xf32> {aal.name = "layer2.1.bn1.bias", aal.role = "parameter"} loc("predict"), %arg27: tensor<8x8x3x3xf32> {aal.name = "layer2.1.conv2.weight", aal.role = "parameter"} loc("predict"), %arg28: tensor<8xf32> {aal.name = "layer2.1.bn2.weight", aal.role = "parameter"} loc("predict"), %arg29: tensor<8xf32> {aal.name = "layer2.1.bn2.bias", aal.role = "parameter"} loc("predict"), %arg30: tensor<10x8xf32> {aal.name = "fc.weight", aal.role = "parameter"} loc("predict"), %arg31: tensor<10xf32> {aal.name = "fc.bias", aal.role = "parameter"} loc("predict"), %arg32: tensor<4xf32> {aal.name = "bn1.running_mean", aal.role = "buffer"} loc("predict"), %arg33: tensor<4xf32> {aal.name = "bn1.running_var", aal.role = "buffer"} loc("predict"), %arg34: tensor<i64> {aal.name = "bn1.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg35: tensor<4xf32> {aal.name = "layer1.0.bn1.running_mean", aal.role = "buffer"} loc("predict"), %arg36: tensor<4xf32> {aal.name = "layer1.0.bn1.running_var", aal.role = "buffer"} loc("predict"), %arg37: tensor<i64> {aal.name = "layer1.0.bn1.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg38: tensor<4xf32> {aal.name = "layer1.0.bn2.running_mean", aal.role = "buffer"} loc("predict"), %arg39: tensor<4xf32> {aal.name = "layer1.0.bn2.running_var", aal.role = "buffer"} loc("predict"), %arg40: tensor<i64> {aal.name = "layer1.0.bn2.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg41: tensor<4xf32> {aal.name = "layer1.1.bn1.running_mean", aal.role = "buffer"} loc("predict"), %arg42: tensor<4xf32> {aal.name = "layer1.1.bn1.running_var", aal.role = "buffer"} loc("predict"), %arg43: tensor<i64> {aal.name = "layer1.1.bn1.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg44: tensor<4xf32> {aal.name = "layer1.1.bn2.running_mean", aal.role = "buffer"} loc("predict"), %arg45: tensor<4xf32> {aal.name = "layer1.1.bn2.running_var", aal.role = "buffer"} loc("predict"), %arg46: tensor<i64> {aal.name = "layer1.1.bn2.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg47: tensor<8xf32> {aal.name = "layer2.0.bn1.running_mean", aal.role = "buffer"} loc("predict"), %arg48: tensor<8xf32> {aal.name = "layer2.0.bn1.running_var", aal.role = "buffer"} loc("predict"), %arg49: tensor<i64> {aal.name = "layer2.0.bn1.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg50: tensor<8xf32> {aal.name = "layer2.0.bn2.running_mean", aal.role = "buffer"} loc("predict"), %arg51: tensor<8xf32> {aal.name = "layer2.0.bn2.running_var", aal.role = "buffer"} loc("predict"), %arg52: tensor<i64> {aal.name = "layer2.0.bn2.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg53: tensor<8xf32> {aal.name = "layer2.0.downsample.1.running_mean", aal.role = "buffer"} loc("predict"), %arg54: tensor<8xf32> {aal.name = "layer2.0.downsample.1.running_var", aal.role = "buffer"} loc("predict"), %arg55: tensor<i64> {aal.name = "layer2.0.downsample.1.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg56: tensor<8xf32> {aal.name = "layer2.1.bn1.running_mean", aal.role = "buffer"} loc("predict"), %arg57: tensor<8xf32> {aal.name = "layer2.1.bn1.running_var", aal.role = "buffer"} loc("predict"), %arg58: tensor<i64> {aal.name = "layer2.1.bn1.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg59: tensor<8xf32> {aal.name = "layer2.1.bn2.running_mean", aal.role = "buffer"} loc("predict"), %arg60: tensor<8xf32> {aal.name = "layer2.1.bn2.running_var", aal.role = "buffer"} loc("predict"), %arg61: tensor<i64> {aal.name = "layer2.1.bn2.num_batches_tracked", aal.role = "buffer"} loc("predict"), %arg62: tensor<2x3x8x8xf32> {aal.name = "images", aal.role = "input"} loc("predict")) -> (tensor<2x10xf32> {aal.name = "output", aal.role = "output"}) attributes {aal.frontend = "torch", aal.model = "resnet_basic"} {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 1.000000e-05 : f64 loc(#loc7)
    %cst_1 = arith.constant 1.600000e+01 : f32 loc(#loc)
    %padded = tensor.pad %arg62 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg63: index loc("fwd/conv1/convolution"), %arg64: index loc("fwd/conv1/convolution"), %arg65: index loc("fwd/conv1/convolution"), %arg66: index loc("fwd/conv1/convolution")):
      tensor.yield %cst : f32 loc(#loc8)
    } : tensor<2x3x8x8xf32> to tensor<2x3x10x10xf32> loc(#loc8)
    %0 = tensor.empty() : tensor<2x4x8x8xf32> loc(#loc8)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32> loc(#loc8)
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %arg0 : tensor<2x3x10x10xf32>, tensor<4x3x3x3xf32>) outs(%1 : tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32> loc(#loc8)
    %3 = tensor.empty() : tensor<4xf32> loc(#loc7)
    %4 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg33 : tensor<4xf32>) outs(%3 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/add"), %out: f32 loc("fwd/bn1/add")):
      %98 = arith.truncf %cst_0 : f64 to f32 loc(#loc7)
      %99 = arith.addf %in, %98 : f32 loc(#loc7)
      linalg.yield %99 : f32 loc(#loc7)
    } -> tensor<4xf32> loc(#loc7)
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%4 : tensor<4xf32>) outs(%3 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/add"), %out: f32 loc("fwd/bn1/rsqrt")):
      %98 = math.rsqrt %in : f32 loc(#loc13)
      linalg.yield %98 : f32 loc(#loc13)
    } -> tensor<4xf32> loc(#loc13)
    %6 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%5, %arg1 : tensor<4xf32>, tensor<4xf32>) outs(%3 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/rsqrt"), %in_39: f32 loc("fwd/bn1/mul"), %out: f32 loc("fwd/bn1/mul")):
      %98 = arith.mulf %in, %in_39 : f32 loc(#loc6)
      linalg.yield %98 : f32 loc(#loc6)
    } -> tensor<4xf32> loc(#loc6)
    %expanded = tensor.expand_shape %arg32 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc14)
    %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %expanded : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/conv1/convolution"), %in_39: f32 loc("fwd/bn1/view"), %out: f32 loc("fwd/bn1/sub")):
      %98 = arith.subf %in, %in_39 : f32 loc(#loc10)
      linalg.yield %98 : f32 loc(#loc10)
    } -> tensor<2x4x8x8xf32> loc(#loc10)
    %expanded_2 = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc14)
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %expanded_2 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/sub"), %in_39: f32 loc("fwd/bn1/view"), %out: f32 loc("fwd/bn1/mul")):
      %98 = arith.mulf %in, %in_39 : f32 loc(#loc6)
      linalg.yield %98 : f32 loc(#loc6)
    } -> tensor<2x4x8x8xf32> loc(#loc6)
    %expanded_3 = tensor.expand_shape %arg2 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc14)
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %expanded_3 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/mul"), %in_39: f32 loc("fwd/bn1/view"), %out: f32 loc("fwd/bn1/add")):
      %98 = arith.addf %in, %in_39 : f32 loc(#loc7)
      linalg.yield %98 : f32 loc(#loc7)
    } -> tensor<2x4x8x8xf32> loc(#loc7)
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<2x4x8x8xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/bn1/add"), %out: f32 loc("fwd/relu/relu")):
      %98 = arith.cmpf ugt, %in, %cst : f32 loc(#loc16)
      %99 = arith.select %98, %in, %cst : f32 loc(#loc16)
      linalg.yield %99 : f32 loc(#loc16)
    } -> tensor<2x4x8x8xf32> loc(#loc16)
    %padded_4 = tensor.pad %10 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg63: index loc("fwd/layer1.0.conv1/convolution"), %arg64: index loc("fwd/layer1.0.conv1/convolution"), %arg65: index loc("fwd/layer1.0.conv1/convolution"), %arg66: index loc("fwd/layer1.0.conv1/convolution")):
      tensor.yield %cst : f32 loc(#loc17)
    } : tensor<2x4x8x8xf32> to tensor<2x4x10x10xf32> loc(#loc17)
    %11 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_4, %arg3 : tensor<2x4x10x10xf32>, tensor<4x4x3x3xf32>) outs(%1 : tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32> loc(#loc17)
    %12 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg36 : tensor<4xf32>) outs(%3 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/add"), %out: f32 loc("fwd/layer1.0.bn1/add")):
      %98 = arith.truncf %cst_0 : f64 to f32 loc(#loc18)
      %99 = arith.addf %in, %98 : f32 loc(#loc18)
      linalg.yield %99 : f32 loc(#loc18)
    } -> tensor<4xf32> loc(#loc18)
    %13 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%12 : tensor<4xf32>) outs(%3 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/add"), %out: f32 loc("fwd/layer1.0.bn1/rsqrt")):
      %98 = math.rsqrt %in : f32 loc(#loc24)
      linalg.yield %98 : f32 loc(#loc24)
    } -> tensor<4xf32> loc(#loc24)
    %14 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%13, %arg4 : tensor<4xf32>, tensor<4xf32>) outs(%3 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/rsqrt"), %in_39: f32 loc("fwd/layer1.0.bn1/mul"), %out: f32 loc("fwd/layer1.0.bn1/mul")):
      %98 = arith.mulf %in, %in_39 : f32 loc(#loc21)
      linalg.yield %98 : f32 loc(#loc21)
    } -> tensor<4xf32> loc(#loc21)
    %expanded_5 = tensor.expand_shape %arg35 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc25)
    %15 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %expanded_5 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.conv1/convolution"), %in_39: f32 loc("fwd/layer1.0.bn1/view"), %out: f32 loc("fwd/layer1.0.bn1/sub")):
      %98 = arith.subf %in, %in_39 : f32 loc(#loc20)
      linalg.yield %98 : f32 loc(#loc20)
    } -> tensor<2x4x8x8xf32> loc(#loc20)
    %expanded_6 = tensor.expand_shape %14 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc25)
    %16 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %expanded_6 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/sub"), %in_39: f32 loc("fwd/layer1.0.bn1/view"), %out: f32 loc("fwd/layer1.0.bn1/mul")):
      %98 = arith.mulf %in, %in_39 : f32 loc(#loc21)
      linalg.yield %98 : f32 loc(#loc21)
    } -> tensor<2x4x8x8xf32> loc(#loc21)
    %expanded_7 = tensor.expand_shape %arg5 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc25)
    %17 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %expanded_7 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/mul"), %in_39: f32 loc("fwd/layer1.0.bn1/view"), %out: f32 loc("fwd/layer1.0.bn1/add")):
      %98 = arith.addf %in, %in_39 : f32 loc(#loc18)
      linalg.yield %98 : f32 loc(#loc18)
    } -> tensor<2x4x8x8xf32> loc(#loc18)
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x4x8x8xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn1/add"), %out: f32 loc("fwd/layer1.0.relu/relu")):
      %98 = arith.cmpf ugt, %in, %cst : f32 loc(#loc27)
      %99 = arith.select %98, %in, %cst : f32 loc(#loc27)
      linalg.yield %99 : f32 loc(#loc27)
    } -> tensor<2x4x8x8xf32> loc(#loc27)
    %padded_8 = tensor.pad %18 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg63: index loc("fwd/layer1.0.conv2/convolution"), %arg64: index loc("fwd/layer1.0.conv2/convolution"), %arg65: index loc("fwd/layer1.0.conv2/convolution"), %arg66: index loc("fwd/layer1.0.conv2/convolution")):
      tensor.yield %cst : f32 loc(#loc28)
    } : tensor<2x4x8x8xf32> to tensor<2x4x10x10xf32> loc(#loc28)
    %19 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_8, %arg6 : tensor<2x4x10x10xf32>, tensor<4x4x3x3xf32>) outs(%1 : tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32> loc(#loc28)
    %20 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg39 : tensor<4xf32>) outs(%3 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/add"), %out: f32 loc("fwd/layer1.0.bn2/add")):
      %98 = arith.truncf %cst_0 : f64 to f32 loc(#loc29)
      %99 = arith.addf %in, %98 : f32 loc(#loc29)
      linalg.yield %99 : f32 loc(#loc29)
    } -> tensor<4xf32> loc(#loc29)
    %21 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%20 : tensor<4xf32>) outs(%3 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/add"), %out: f32 loc("fwd/layer1.0.bn2/rsqrt")):
      %98 = math.rsqrt %in : f32 loc(#loc35)
      linalg.yield %98 : f32 loc(#loc35)
    } -> tensor<4xf32> loc(#loc35)
    %22 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%21, %arg7 : tensor<4xf32>, tensor<4xf32>) outs(%3 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/rsqrt"), %in_39: f32 loc("fwd/layer1.0.bn2/mul"), %out: f32 loc("fwd/layer1.0.bn2/mul")):
      %98 = arith.mulf %in, %in_39 : f32 loc(#loc32)
      linalg.yield %98 : f32 loc(#loc32)
    } -> tensor<4xf32> loc(#loc32)
    %expanded_9 = tensor.expand_shape %arg38 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc36)
    %23 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %expanded_9 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.conv2/convolution"), %in_39: f32 loc("fwd/layer1.0.bn2/view"), %out: f32 loc("fwd/layer1.0.bn2/sub")):
      %98 = arith.subf %in, %in_39 : f32 loc(#loc31)
      linalg.yield %98 : f32 loc(#loc31)
    } -> tensor<2x4x8x8xf32> loc(#loc31)
    %expanded_10 = tensor.expand_shape %22 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc36)
    %24 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %expanded_10 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/sub"), %in_39: f32 loc("fwd/layer1.0.bn2/view"), %out: f32 loc("fwd/layer1.0.bn2/mul")):
      %98 = arith.mulf %in, %in_39 : f32 loc(#loc32)
      linalg.yield %98 : f32 loc(#loc32)
    } -> tensor<2x4x8x8xf32> loc(#loc32)
    %expanded_11 = tensor.expand_shape %arg8 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc36)
    %25 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %expanded_11 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/mul"), %in_39: f32 loc("fwd/layer1.0.bn2/view"), %out: f32 loc("fwd/layer1.0.bn2/add")):
      %98 = arith.addf %in, %in_39 : f32 loc(#loc29)
      linalg.yield %98 : f32 loc(#loc29)
    } -> tensor<2x4x8x8xf32> loc(#loc29)
    %26 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %10 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0.bn2/add"), %in_39: f32 loc("fwd/relu/relu"), %out: f32 loc("fwd/layer1.0/add")):
      %98 = arith.addf %in, %in_39 : f32 loc(#loc38)
      linalg.yield %98 : f32 loc(#loc38)
    } -> tensor<2x4x8x8xf32> loc(#loc38)
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x4x8x8xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.0/add"), %out: f32 loc("fwd/layer1.0.relu/relu")):
      %98 = arith.cmpf ugt, %in, %cst : f32 loc(#loc27)
      %99 = arith.select %98, %in, %cst : f32 loc(#loc27)
      linalg.yield %99 : f32 loc(#loc27)
    } -> tensor<2x4x8x8xf32> loc(#loc27)
    %padded_12 = tensor.pad %27 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg63: index loc("fwd/layer1.1.conv1/convolution"), %arg64: index loc("fwd/layer1.1.conv1/convolution"), %arg65: index loc("fwd/layer1.1.conv1/convolution"), %arg66: index loc("fwd/layer1.1.conv1/convolution")):
      tensor.yield %cst : f32 loc(#loc39)
    } : tensor<2x4x8x8xf32> to tensor<2x4x10x10xf32> loc(#loc39)
    %28 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_12, %arg9 : tensor<2x4x10x10xf32>, tensor<4x4x3x3xf32>) outs(%1 : tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32> loc(#loc39)
    %29 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg42 : tensor<4xf32>) outs(%3 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/add"), %out: f32 loc("fwd/layer1.1.bn1/add")):
      %98 = arith.truncf %cst_0 : f64 to f32 loc(#loc40)
      %99 = arith.addf %in, %98 : f32 loc(#loc40)
      linalg.yield %99 : f32 loc(#loc40)
    } -> tensor<4xf32> loc(#loc40)
    %30 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%29 : tensor<4xf32>) outs(%3 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/add"), %out: f32 loc("fwd/layer1.1.bn1/rsqrt")):
      %98 = math.rsqrt %in : f32 loc(#loc46)
      linalg.yield %98 : f32 loc(#loc46)
    } -> tensor<4xf32> loc(#loc46)
    %31 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%30, %arg10 : tensor<4xf32>, tensor<4xf32>) outs(%3 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/rsqrt"), %in_39: f32 loc("fwd/layer1.1.bn1/mul"), %out: f32 loc("fwd/layer1.1.bn1/mul")):
      %98 = arith.mulf %in, %in_39 : f32 loc(#loc43)
      linalg.yield %98 : f32 loc(#loc43)
    } -> tensor<4xf32> loc(#loc43)
    %expanded_13 = tensor.expand_shape %arg41 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc47)
    %32 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %expanded_13 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.conv1/convolution"), %in_39: f32 loc("fwd/layer1.1.bn1/view"), %out: f32 loc("fwd/layer1.1.bn1/sub")):
      %98 = arith.subf %in, %in_39 : f32 loc(#loc42)
      linalg.yield %98 : f32 loc(#loc42)
    } -> tensor<2x4x8x8xf32> loc(#loc42)
    %expanded_14 = tensor.expand_shape %31 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc47)
    %33 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %expanded_14 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/sub"), %in_39: f32 loc("fwd/layer1.1.bn1/view"), %out: f32 loc("fwd/layer1.1.bn1/mul")):
      %98 = arith.mulf %in, %in_39 : f32 loc(#loc43)
      linalg.yield %98 : f32 loc(#loc43)
    } -> tensor<2x4x8x8xf32> loc(#loc43)
    %expanded_15 = tensor.expand_shape %arg11 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc47)
    %34 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %expanded_15 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/mul"), %in_39: f32 loc("fwd/layer1.1.bn1/view"), %out: f32 loc("fwd/layer1.1.bn1/add")):
      %98 = arith.addf %in, %in_39 : f32 loc(#loc40)
      linalg.yield %98 : f32 loc(#loc40)
    } -> tensor<2x4x8x8xf32> loc(#loc40)
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<2x4x8x8xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn1/add"), %out: f32 loc("fwd/layer1.1.relu/relu")):
      %98 = arith.cmpf ugt, %in, %cst : f32 loc(#loc49)
      %99 = arith.select %98, %in, %cst : f32 loc(#loc49)
      linalg.yield %99 : f32 loc(#loc49)
    } -> tensor<2x4x8x8xf32> loc(#loc49)
    %padded_16 = tensor.pad %35 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg63: index loc("fwd/layer1.1.conv2/convolution"), %arg64: index loc("fwd/layer1.1.conv2/convolution"), %arg65: index loc("fwd/layer1.1.conv2/convolution"), %arg66: index loc("fwd/layer1.1.conv2/convolution")):
      tensor.yield %cst : f32 loc(#loc50)
    } : tensor<2x4x8x8xf32> to tensor<2x4x10x10xf32> loc(#loc50)
    %36 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_16, %arg12 : tensor<2x4x10x10xf32>, tensor<4x4x3x3xf32>) outs(%1 : tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32> loc(#loc50)
    %37 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg45 : tensor<4xf32>) outs(%3 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/add"), %out: f32 loc("fwd/layer1.1.bn2/add")):
      %98 = arith.truncf %cst_0 : f64 to f32 loc(#loc51)
      %99 = arith.addf %in, %98 : f32 loc(#loc51)
      linalg.yield %99 : f32 loc(#loc51)
    } -> tensor<4xf32> loc(#loc51)
    %38 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%37 : tensor<4xf32>) outs(%3 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/add"), %out: f32 loc("fwd/layer1.1.bn2/rsqrt")):
      %98 = math.rsqrt %in : f32 loc(#loc57)
      linalg.yield %98 : f32 loc(#loc57)
    } -> tensor<4xf32> loc(#loc57)
    %39 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%38, %arg13 : tensor<4xf32>, tensor<4xf32>) outs(%3 : tensor<4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/rsqrt"), %in_39: f32 loc("fwd/layer1.1.bn2/mul"), %out: f32 loc("fwd/layer1.1.bn2/mul")):
      %98 = arith.mulf %in, %in_39 : f32 loc(#loc54)
      linalg.yield %98 : f32 loc(#loc54)
    } -> tensor<4xf32> loc(#loc54)
    %expanded_17 = tensor.expand_shape %arg44 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc58)
    %40 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %expanded_17 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.conv2/convolution"), %in_39: f32 loc("fwd/layer1.1.bn2/view"), %out: f32 loc("fwd/layer1.1.bn2/sub")):
      %98 = arith.subf %in, %in_39 : f32 loc(#loc53)
      linalg.yield %98 : f32 loc(#loc53)
    } -> tensor<2x4x8x8xf32> loc(#loc53)
    %expanded_18 = tensor.expand_shape %39 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc58)
    %41 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %expanded_18 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/sub"), %in_39: f32 loc("fwd/layer1.1.bn2/view"), %out: f32 loc("fwd/layer1.1.bn2/mul")):
      %98 = arith.mulf %in, %in_39 : f32 loc(#loc54)
      linalg.yield %98 : f32 loc(#loc54)
    } -> tensor<2x4x8x8xf32> loc(#loc54)
    %expanded_19 = tensor.expand_shape %arg14 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32> loc(#loc58)
    %42 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %expanded_19 : tensor<2x4x8x8xf32>, tensor<1x4x1x1xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/mul"), %in_39: f32 loc("fwd/layer1.1.bn2/view"), %out: f32 loc("fwd/layer1.1.bn2/add")):
      %98 = arith.addf %in, %in_39 : f32 loc(#loc51)
      linalg.yield %98 : f32 loc(#loc51)
    } -> tensor<2x4x8x8xf32> loc(#loc51)
    %43 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %27 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1.bn2/add"), %in_39: f32 loc("fwd/layer1.0.relu/relu"), %out: f32 loc("fwd/layer1.1/add")):
      %98 = arith.addf %in, %in_39 : f32 loc(#loc60)
      linalg.yield %98 : f32 loc(#loc60)
    } -> tensor<2x4x8x8xf32> loc(#loc60)
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<2x4x8x8xf32>) outs(%0 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer1.1/add"), %out: f32 loc("fwd/layer1.1.relu/relu")):
      %98 = arith.cmpf ugt, %in, %cst : f32 loc(#loc49)
      %99 = arith.select %98, %in, %cst : f32 loc(#loc49)
      linalg.yield %99 : f32 loc(#loc49)
    } -> tensor<2x4x8x8xf32> loc(#loc49)
    %padded_20 = tensor.pad %44 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg63: index loc("fwd/layer2.0.conv1/convolution"), %arg64: index loc("fwd/layer2.0.conv1/convolution"), %arg65: index loc("fwd/layer2.0.conv1/convolution"), %arg66: index loc("fwd/layer2.0.conv1/convolution")):
      tensor.yield %cst : f32 loc(#loc61)
    } : tensor<2x4x8x8xf32> to tensor<2x4x10x10xf32> loc(#loc61)
    %45 = tensor.empty() : tensor<2x8x4x4xf32> loc(#loc61)
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<2x8x4x4xf32>) -> tensor<2x8x4x4xf32> loc(#loc61)
    %47 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_20, %arg15 : tensor<2x4x10x10xf32>, tensor<8x4x3x3xf32>) outs(%46 : tensor<2x8x4x4xf32>) -> tensor<2x8x4x4xf32> loc(#loc61)
    %48 = tensor.empty() : tensor<8xf32> loc(#loc62)
    %49 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg48 : tensor<8xf32>) outs(%48 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/add"), %out: f32 loc("fwd/layer2.0.bn1/add")):
      %98 = arith.truncf %cst_0 : f64 to f32 loc(#loc62)
      %99 = arith.addf %in, %98 : f32 loc(#loc62)
      linalg.yield %99 : f32 loc(#loc62)
    } -> tensor<8xf32> loc(#loc62)
    %50 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%49 : tensor<8xf32>) outs(%48 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/add"), %out: f32 loc("fwd/layer2.0.bn1/rsqrt")):
      %98 = math.rsqrt %in : f32 loc(#loc67)
      linalg.yield %98 : f32 loc(#loc67)
    } -> tensor<8xf32> loc(#loc67)
    %51 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%50, %arg16 : tensor<8xf32>, tensor<8xf32>) outs(%48 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/rsqrt"), %in_39: f32 loc("fwd/layer2.0.bn1/mul"), %out: f32 loc("fwd/layer2.0.bn1/mul")):
      %98 = arith.mulf %in, %in_39 : f32 loc(#loc5)
      linalg.yield %98 : f32 loc(#loc5)
    } -> tensor<8xf32> loc(#loc5)
    %expanded_21 = tensor.expand_shape %arg47 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc68)
    %52 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %expanded_21 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%45 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.conv1/convolution"), %in_39: f32 loc("fwd/layer2.0.bn1/view"), %out: f32 loc("fwd/layer2.0.bn1/sub")):
      %98 = arith.subf %in, %in_39 : f32 loc(#loc64)
      linalg.yield %98 : f32 loc(#loc64)
    } -> tensor<2x8x4x4xf32> loc(#loc64)
    %expanded_22 = tensor.expand_shape %51 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc68)
    %53 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %expanded_22 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%45 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/sub"), %in_39: f32 loc("fwd/layer2.0.bn1/view"), %out: f32 loc("fwd/layer2.0.bn1/mul")):
      %98 = arith.mulf %in, %in_39 : f32 loc(#loc5)
      linalg.yield %98 : f32 loc(#loc5)
    } -> tensor<2x8x4x4xf32> loc(#loc5)
    %expanded_23 = tensor.expand_shape %arg17 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc68)
    %54 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %expanded_23 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%45 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/mul"), %in_39: f32 loc("fwd/layer2.0.bn1/view"), %out: f32 loc("fwd/layer2.0.bn1/add")):
      %98 = arith.addf %in, %in_39 : f32 loc(#loc62)
      linalg.yield %98 : f32 loc(#loc62)
    } -> tensor<2x8x4x4xf32> loc(#loc62)
    %55 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<2x8x4x4xf32>) outs(%45 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn1/add"), %out: f32 loc("fwd/layer2.0.relu/relu")):
      %98 = arith.cmpf ugt, %in, %cst : f32 loc(#loc70)
      %99 = arith.select %98, %in, %cst : f32 loc(#loc70)
      linalg.yield %99 : f32 loc(#loc70)
    } -> tensor<2x8x4x4xf32> loc(#loc70)
    %padded_24 = tensor.pad %55 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg63: index loc("fwd/layer2.0.conv2/convolution"), %arg64: index loc("fwd/layer2.0.conv2/convolution"), %arg65: index loc("fwd/layer2.0.conv2/convolution"), %arg66: index loc("fwd/layer2.0.conv2/convolution")):
      tensor.yield %cst : f32 loc(#loc71)
    } : tensor<2x8x4x4xf32> to tensor<2x8x6x6xf32> loc(#loc71)
    %56 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_24, %arg18 : tensor<2x8x6x6xf32>, tensor<8x8x3x3xf32>) outs(%46 : tensor<2x8x4x4xf32>) -> tensor<2x8x4x4xf32> loc(#loc71)
    %57 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg51 : tensor<8xf32>) outs(%48 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/add"), %out: f32 loc("fwd/layer2.0.bn2/add")):
      %98 = arith.truncf %cst_0 : f64 to f32 loc(#loc72)
      %99 = arith.addf %in, %98 : f32 loc(#loc72)
      linalg.yield %99 : f32 loc(#loc72)
    } -> tensor<8xf32> loc(#loc72)
    %58 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%57 : tensor<8xf32>) outs(%48 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/add"), %out: f32 loc("fwd/layer2.0.bn2/rsqrt")):
      %98 = math.rsqrt %in : f32 loc(#loc78)
      linalg.yield %98 : f32 loc(#loc78)
    } -> tensor<8xf32> loc(#loc78)
    %59 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%58, %arg19 : tensor<8xf32>, tensor<8xf32>) outs(%48 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/rsqrt"), %in_39: f32 loc("fwd/layer2.0.bn2/mul"), %out: f32 loc("fwd/layer2.0.bn2/mul")):
      %98 = arith.mulf %in, %in_39 : f32 loc(#loc75)
      linalg.yield %98 : f32 loc(#loc75)
    } -> tensor<8xf32> loc(#loc75)
    %expanded_25 = tensor.expand_shape %arg50 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc79)
    %60 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %expanded_25 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%45 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.conv2/convolution"), %in_39: f32 loc("fwd/layer2.0.bn2/view"), %out: f32 loc("fwd/layer2.0.bn2/sub")):
      %98 = arith.subf %in, %in_39 : f32 loc(#loc74)
      linalg.yield %98 : f32 loc(#loc74)
    } -> tensor<2x8x4x4xf32> loc(#loc74)
    %expanded_26 = tensor.expand_shape %59 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc79)
    %61 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %expanded_26 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%45 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/sub"), %in_39: f32 loc("fwd/layer2.0.bn2/view"), %out: f32 loc("fwd/layer2.0.bn2/mul")):
      %98 = arith.mulf %in, %in_39 : f32 loc(#loc75)
      linalg.yield %98 : f32 loc(#loc75)
    } -> tensor<2x8x4x4xf32> loc(#loc75)
    %expanded_27 = tensor.expand_shape %arg20 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc79)
    %62 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %expanded_27 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%45 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/mul"), %in_39: f32 loc("fwd/layer2.0.bn2/view"), %out: f32 loc("fwd/layer2.0.bn2/add")):
      %98 = arith.addf %in, %in_39 : f32 loc(#loc72)
      linalg.yield %98 : f32 loc(#loc72)
    } -> tensor<2x8x4x4xf32> loc(#loc72)
    %63 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%44, %arg21 : tensor<2x4x8x8xf32>, tensor<8x4x1x1xf32>) outs(%46 : tensor<2x8x4x4xf32>) -> tensor<2x8x4x4xf32> loc(#loc81)
    %64 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg54 : tensor<8xf32>) outs(%48 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/add"), %out: f32 loc("fwd/layer2.0.downsample.1/add")):
      %98 = arith.truncf %cst_0 : f64 to f32 loc(#loc82)
      %99 = arith.addf %in, %98 : f32 loc(#loc82)
      linalg.yield %99 : f32 loc(#loc82)
    } -> tensor<8xf32> loc(#loc82)
    %65 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%64 : tensor<8xf32>) outs(%48 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/add"), %out: f32 loc("fwd/layer2.0.downsample.1/rsqrt")):
      %98 = math.rsqrt %in : f32 loc(#loc88)
      linalg.yield %98 : f32 loc(#loc88)
    } -> tensor<8xf32> loc(#loc88)
    %66 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%65, %arg22 : tensor<8xf32>, tensor<8xf32>) outs(%48 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/rsqrt"), %in_39: f32 loc("fwd/layer2.0.downsample.1/mul"), %out: f32 loc("fwd/layer2.0.downsample.1/mul")):
      %98 = arith.mulf %in, %in_39 : f32 loc(#loc85)
      linalg.yield %98 : f32 loc(#loc85)
    } -> tensor<8xf32> loc(#loc85)
    %expanded_28 = tensor.expand_shape %arg53 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc89)
    %67 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %expanded_28 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%45 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.0/convolution"), %in_39: f32 loc("fwd/layer2.0.downsample.1/view"), %out: f32 loc("fwd/layer2.0.downsample.1/sub")):
      %98 = arith.subf %in, %in_39 : f32 loc(#loc84)
      linalg.yield %98 : f32 loc(#loc84)
    } -> tensor<2x8x4x4xf32> loc(#loc84)
    %expanded_29 = tensor.expand_shape %66 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc89)
    %68 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %expanded_29 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%45 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/sub"), %in_39: f32 loc("fwd/layer2.0.downsample.1/view"), %out: f32 loc("fwd/layer2.0.downsample.1/mul")):
      %98 = arith.mulf %in, %in_39 : f32 loc(#loc85)
      linalg.yield %98 : f32 loc(#loc85)
    } -> tensor<2x8x4x4xf32> loc(#loc85)
    %expanded_30 = tensor.expand_shape %arg23 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc89)
    %69 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %expanded_30 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%45 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.downsample.1/mul"), %in_39: f32 loc("fwd/layer2.0.downsample.1/view"), %out: f32 loc("fwd/layer2.0.downsample.1/add")):
      %98 = arith.addf %in, %in_39 : f32 loc(#loc82)
      linalg.yield %98 : f32 loc(#loc82)
    } -> tensor<2x8x4x4xf32> loc(#loc82)
    %70 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %69 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%45 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0.bn2/add"), %in_39: f32 loc("fwd/layer2.0.downsample.1/add"), %out: f32 loc("fwd/layer2.0/add")):
      %98 = arith.addf %in, %in_39 : f32 loc(#loc91)
      linalg.yield %98 : f32 loc(#loc91)
    } -> tensor<2x8x4x4xf32> loc(#loc91)
    %71 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<2x8x4x4xf32>) outs(%45 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.0/add"), %out: f32 loc("fwd/layer2.0.relu/relu")):
      %98 = arith.cmpf ugt, %in, %cst : f32 loc(#loc70)
      %99 = arith.select %98, %in, %cst : f32 loc(#loc70)
      linalg.yield %99 : f32 loc(#loc70)
    } -> tensor<2x8x4x4xf32> loc(#loc70)
    %padded_31 = tensor.pad %71 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg63: index loc("fwd/layer2.1.conv1/convolution"), %arg64: index loc("fwd/layer2.1.conv1/convolution"), %arg65: index loc("fwd/layer2.1.conv1/convolution"), %arg66: index loc("fwd/layer2.1.conv1/convolution")):
      tensor.yield %cst : f32 loc(#loc92)
    } : tensor<2x8x4x4xf32> to tensor<2x8x6x6xf32> loc(#loc92)
    %72 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_31, %arg24 : tensor<2x8x6x6xf32>, tensor<8x8x3x3xf32>) outs(%46 : tensor<2x8x4x4xf32>) -> tensor<2x8x4x4xf32> loc(#loc92)
    %73 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg57 : tensor<8xf32>) outs(%48 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/add"), %out: f32 loc("fwd/layer2.1.bn1/add")):
      %98 = arith.truncf %cst_0 : f64 to f32 loc(#loc93)
      %99 = arith.addf %in, %98 : f32 loc(#loc93)
      linalg.yield %99 : f32 loc(#loc93)
    } -> tensor<8xf32> loc(#loc93)
    %74 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%73 : tensor<8xf32>) outs(%48 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/add"), %out: f32 loc("fwd/layer2.1.bn1/rsqrt")):
      %98 = math.rsqrt %in : f32 loc(#loc99)
      linalg.yield %98 : f32 loc(#loc99)
    } -> tensor<8xf32> loc(#loc99)
    %75 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%74, %arg25 : tensor<8xf32>, tensor<8xf32>) outs(%48 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/rsqrt"), %in_39: f32 loc("fwd/layer2.1.bn1/mul"), %out: f32 loc("fwd/layer2.1.bn1/mul")):
      %98 = arith.mulf %in, %in_39 : f32 loc(#loc96)
      linalg.yield %98 : f32 loc(#loc96)
    } -> tensor<8xf32> loc(#loc96)
    %expanded_32 = tensor.expand_shape %arg56 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc100)
    %76 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %expanded_32 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%45 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.conv1/convolution"), %in_39: f32 loc("fwd/layer2.1.bn1/view"), %out: f32 loc("fwd/layer2.1.bn1/sub")):
      %98 = arith.subf %in, %in_39 : f32 loc(#loc95)
      linalg.yield %98 : f32 loc(#loc95)
    } -> tensor<2x8x4x4xf32> loc(#loc95)
    %expanded_33 = tensor.expand_shape %75 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc100)
    %77 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %expanded_33 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%45 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/sub"), %in_39: f32 loc("fwd/layer2.1.bn1/view"), %out: f32 loc("fwd/layer2.1.bn1/mul")):
      %98 = arith.mulf %in, %in_39 : f32 loc(#loc96)
      linalg.yield %98 : f32 loc(#loc96)
    } -> tensor<2x8x4x4xf32> loc(#loc96)
    %expanded_34 = tensor.expand_shape %arg26 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc100)
    %78 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %expanded_34 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%45 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/mul"), %in_39: f32 loc("fwd/layer2.1.bn1/view"), %out: f32 loc("fwd/layer2.1.bn1/add")):
      %98 = arith.addf %in, %in_39 : f32 loc(#loc93)
      linalg.yield %98 : f32 loc(#loc93)
    } -> tensor<2x8x4x4xf32> loc(#loc93)
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78 : tensor<2x8x4x4xf32>) outs(%45 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn1/add"), %out: f32 loc("fwd/layer2.1.relu/relu")):
      %98 = arith.cmpf ugt, %in, %cst : f32 loc(#loc102)
      %99 = arith.select %98, %in, %cst : f32 loc(#loc102)
      linalg.yield %99 : f32 loc(#loc102)
    } -> tensor<2x8x4x4xf32> loc(#loc102)
    %padded_35 = tensor.pad %79 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg63: index loc("fwd/layer2.1.conv2/convolution"), %arg64: index loc("fwd/layer2.1.conv2/convolution"), %arg65: index loc("fwd/layer2.1.conv2/convolution"), %arg66: index loc("fwd/layer2.1.conv2/convolution")):
      tensor.yield %cst : f32 loc(#loc103)
    } : tensor<2x8x4x4xf32> to tensor<2x8x6x6xf32> loc(#loc103)
    %80 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_35, %arg27 : tensor<2x8x6x6xf32>, tensor<8x8x3x3xf32>) outs(%46 : tensor<2x8x4x4xf32>) -> tensor<2x8x4x4xf32> loc(#loc103)
    %81 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg60 : tensor<8xf32>) outs(%48 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/add"), %out: f32 loc("fwd/layer2.1.bn2/add")):
      %98 = arith.truncf %cst_0 : f64 to f32 loc(#loc104)
      %99 = arith.addf %in, %98 : f32 loc(#loc104)
      linalg.yield %99 : f32 loc(#loc104)
    } -> tensor<8xf32> loc(#loc104)
    %82 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%81 : tensor<8xf32>) outs(%48 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/add"), %out: f32 loc("fwd/layer2.1.bn2/rsqrt")):
      %98 = math.rsqrt %in : f32 loc(#loc110)
      linalg.yield %98 : f32 loc(#loc110)
    } -> tensor<8xf32> loc(#loc110)
    %83 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%82, %arg28 : tensor<8xf32>, tensor<8xf32>) outs(%48 : tensor<8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/rsqrt"), %in_39: f32 loc("fwd/layer2.1.bn2/mul"), %out: f32 loc("fwd/layer2.1.bn2/mul")):
      %98 = arith.mulf %in, %in_39 : f32 loc(#loc107)
      linalg.yield %98 : f32 loc(#loc107)
    } -> tensor<8xf32> loc(#loc107)
    %expanded_36 = tensor.expand_shape %arg59 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc111)
    %84 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %expanded_36 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%45 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.conv2/convolution"), %in_39: f32 loc("fwd/layer2.1.bn2/view"), %out: f32 loc("fwd/layer2.1.bn2/sub")):
      %98 = arith.subf %in, %in_39 : f32 loc(#loc106)
      linalg.yield %98 : f32 loc(#loc106)
    } -> tensor<2x8x4x4xf32> loc(#loc106)
    %expanded_37 = tensor.expand_shape %83 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc111)
    %85 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %expanded_37 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%45 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/sub"), %in_39: f32 loc("fwd/layer2.1.bn2/view"), %out: f32 loc("fwd/layer2.1.bn2/mul")):
      %98 = arith.mulf %in, %in_39 : f32 loc(#loc107)
      linalg.yield %98 : f32 loc(#loc107)
    } -> tensor<2x8x4x4xf32> loc(#loc107)
    %expanded_38 = tensor.expand_shape %arg29 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32> loc(#loc111)
    %86 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %expanded_38 : tensor<2x8x4x4xf32>, tensor<1x8x1x1xf32>) outs(%45 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/mul"), %in_39: f32 loc("fwd/layer2.1.bn2/view"), %out: f32 loc("fwd/layer2.1.bn2/add")):
      %98 = arith.addf %in, %in_39 : f32 loc(#loc104)
      linalg.yield %98 : f32 loc(#loc104)
    } -> tensor<2x8x4x4xf32> loc(#loc104)
    %87 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %71 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%45 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.bn2/add"), %in_39: f32 loc("fwd/layer2.0.relu/relu"), %out: f32 loc("fwd/layer2.1/add")):
      %98 = arith.addf %in, %in_39 : f32 loc(#loc113)
      linalg.yield %98 : f32 loc(#loc113)
    } -> tensor<2x8x4x4xf32> loc(#loc113)
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87 : tensor<2x8x4x4xf32>) outs(%45 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1/add"), %out: f32 loc("fwd/layer2.1.relu/relu")):
      %98 = arith.cmpf ugt, %in, %cst : f32 loc(#loc102)
      %99 = arith.select %98, %in, %cst : f32 loc(#loc102)
      linalg.yield %99 : f32 loc(#loc102)
    } -> tensor<2x8x4x4xf32> loc(#loc102)
    %89 = tensor.empty() : tensor<2x8xf32> loc(#loc114)
    %90 = linalg.fill ins(%cst : f32) outs(%89 : tensor<2x8xf32>) -> tensor<2x8xf32> loc(#loc114)
    %91 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%88 : tensor<2x8x4x4xf32>) outs(%90 : tensor<2x8xf32>) {
    ^bb0(%in: f32 loc("fwd/layer2.1.relu/relu"), %out: f32 loc("fwd/-/mean")):
      %98 = arith.addf %in, %out : f32 loc(#loc114)
      linalg.yield %98 : f32 loc(#loc114)
    } -> tensor<2x8xf32> loc(#loc114)
    %92 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%91 : tensor<2x8xf32>) outs(%89 : tensor<2x8xf32>) {
    ^bb0(%in: f32 loc("fwd/-/mean"), %out: f32 loc("fwd/-/mean")):
      %98 = arith.divf %in, %cst_1 : f32 loc(#loc114)
      linalg.yield %98 : f32 loc(#loc114)
    } -> tensor<2x8xf32> loc(#loc114)
    %93 = tensor.empty() : tensor<8x10xf32> loc(#loc115)
    %transposed = linalg.transpose ins(%arg30 : tensor<10x8xf32>) outs(%93 : tensor<8x10xf32>) permutation = [1, 0]  loc(#loc115)
    %94 = tensor.empty() : tensor<2x10xf32> loc(#loc116)
    %95 = linalg.fill ins(%cst : f32) outs(%94 : tensor<2x10xf32>) -> tensor<2x10xf32> loc(#loc116)
    %96 = linalg.matmul ins(%92, %transposed : tensor<2x8xf32>, tensor<8x10xf32>) outs(%95 : tensor<2x10xf32>) -> tensor<2x10xf32> loc(#loc116)
    %97 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg31, %96 : tensor<10xf32>, tensor<2x10xf32>) outs(%94 : tensor<2x10xf32>) {
    ^bb0(%in: f32 loc("fwd/fc/addmm"), %in_39: f32 loc("fwd/fc/addmm"), %out: f32 loc("fwd/fc/addmm")):
      %98 = arith.addf %in, %in_39 : f32 loc(#loc116)
      linalg.yield %98 : f32 loc(#loc116)
    } -> tensor<2x10xf32> loc(#loc116)
    return %97 : tensor<2x10xf32> loc(#loc206)
  } loc(#loc206)
} loc(#loc)
#loc = loc(unknown)
#loc115 = loc("fwd/fc/permute")
#loc139 = loc("bwd/fc/mm")
#loc140 = loc("bwd/fc/permute")
#loc142 = loc("bwd/fc/view")
