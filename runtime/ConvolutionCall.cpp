//===- ConvolutionCall.cpp - one convolution of oneDNN --------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "ConvolutionCall.h"

using namespace aal;

ConvolutionOperand::~ConvolutionOperand() {
  dnnl_memory_destroy(user);
  if (library != user)
    dnnl_memory_destroy(library);
  dnnl_primitive_destroy(reorder);
}

ConvolutionCall::~ConvolutionCall() {
  dnnl_primitive_destroy(reorderBack);
  dnnl_memory_destroy(scratchpad);
  dnnl_primitive_destroy(primitive);
  dnnl_primitive_desc_destroy(primitiveDesc);
  dnnl_stream_destroy(stream);
}

dnnl_status_t ConvolutionCall::execute(dnnl_primitive_t primitive,
                                       std::vector<dnnl_exec_arg_t> arguments) {
  return dnnl_primitive_execute(
      primitive, stream, static_cast<int>(arguments.size()), arguments.data());
}

size_t ConvolutionCall::reserve(size_t bytes) {
  size_t offset = workspaceBytes;
  workspaceBytes += (bytes + 63) & ~size_t(63);
  return offset;
}

/// One engine for the process; the library has no state in it.
static dnnl_status_t getEngine(dnnl_engine_t &engine) {
  static dnnl_engine_t shared = nullptr;
  static dnnl_status_t status = dnnl_engine_create(&shared, dnnl_cpu, 0);
  engine = shared;
  return status;
}

dnnl_status_t ConvolutionCall::createReorder(dnnl_primitive_t &reorder,
                                             dnnl_memory_t from,
                                             dnnl_memory_t to) {
  const dnnl_memory_desc_t *fromDesc, *toDesc;
  AAL_TRY(dnnl_memory_get_memory_desc(from, &fromDesc));
  AAL_TRY(dnnl_memory_get_memory_desc(to, &toDesc));
  dnnl_primitive_desc_t desc;
  AAL_TRY(dnnl_reorder_primitive_desc_create(&desc, fromDesc, engine, toDesc,
                                             engine, nullptr));
  dnnl_status_t status = dnnl_primitive_create(&reorder, desc);
  dnnl_primitive_desc_destroy(desc);
  return status;
}

/// The layout that the primitive has for an operand.
const dnnl_memory_desc_t *ConvolutionCall::getWanted(int index) const {
  bool forward = desc.direction == AAL_FORWARD;
  bool toData = desc.direction == AAL_BACKWARD_DATA;
  dnnl_query_t queries[] = {
      toData ? dnnl_query_diff_src_md : dnnl_query_src_md,
      forward || toData ? dnnl_query_weights_md : dnnl_query_diff_weights_md,
      forward ? dnnl_query_dst_md : dnnl_query_diff_dst_md};
  return dnnl_primitive_desc_query_md(primitiveDesc, queries[index], 0);
}

dnnl_status_t ConvolutionCall::createOperand(int index,
                                             const dnnl_memory_desc_t &userDesc,
                                             bool isGiven) {
  ConvolutionOperand &operand = operands[index];
  const dnnl_memory_desc_t *wanted = getWanted(index);
  AAL_TRY(dnnl_memory_create(&operand.user, isGiven ? wanted : &userDesc,
                             engine, DNNL_MEMORY_NONE));
  if (isGiven || dnnl_memory_desc_equal(wanted, &userDesc)) {
    operand.library = operand.user;
    return dnnl_success;
  }
  AAL_TRY(
      dnnl_memory_create(&operand.library, wanted, engine, DNNL_MEMORY_NONE));
  operand.workspaceOffset = reserve(dnnl_memory_desc_get_size(wanted));
  if (!operand.isOutput)
    return createReorder(operand.reorder, operand.user, operand.library);
  if (operand.readsOld)
    AAL_TRY(createReorder(reorderBack, operand.user, operand.library));
  return createReorder(operand.reorder, operand.library, operand.user);
}

/// The primitive's description, with layouts left to the library.
dnnl_status_t ConvolutionCall::createDesc(const dnnl_memory_desc_t *any) {
  dnnl_dims_t strides, dilations, low, high;
  for (int i = 0; i < 2; ++i) {
    strides[i] = desc.strides[i];
    dilations[i] = desc.dilations[i] - 1;
    low[i] = desc.padLow[i];
    high[i] = desc.padHigh[i];
  }
  dnnl_primitive_attr_t attr;
  AAL_TRY(dnnl_primitive_attr_create(&attr));
  dnnl_primitive_attr_set_scratchpad_mode(attr, dnnl_scratchpad_mode_user);
  dnnl_post_ops_t postOps = nullptr;
  if (desc.accumulate) {
    dnnl_post_ops_create(&postOps);
    dnnl_post_ops_append_sum(postOps, 1.0f);
    dnnl_primitive_attr_set_post_ops(attr, postOps);
  }
  auto createForward = [&](dnnl_prop_kind_t kind,
                           const dnnl_memory_desc_t *bias,
                           dnnl_primitive_attr_t attributes,
                           dnnl_primitive_desc_t &result) {
    dnnl_convolution_desc_t d;
    AAL_TRY(dnnl_dilated_convolution_forward_desc_init(
        &d, kind, dnnl_convolution_direct, &any[Source], &any[Weights], bias,
        &any[Destination], strides, dilations, low, high));
    return dnnl_primitive_desc_create(&result, &d, attributes, engine, nullptr);
  };
  auto create = [&]() -> dnnl_status_t {
    if (desc.direction == AAL_FORWARD)
      return createForward(dnnl_forward_inference,
                           desc.bias ? &any[Bias] : nullptr, attr,
                           primitiveDesc);
    dnnl_primitive_desc_t hint;
    AAL_TRY(createForward(dnnl_forward_training, nullptr, nullptr, hint));
    dnnl_convolution_desc_t d;
    dnnl_status_t status =
        desc.direction == AAL_BACKWARD_DATA
            ? dnnl_dilated_convolution_backward_data_desc_init(
                  &d, dnnl_convolution_direct, &any[Source], &any[Weights],
                  &any[Destination], strides, dilations, low, high)
            : dnnl_dilated_convolution_backward_weights_desc_init(
                  &d, dnnl_convolution_direct, &any[Source], &any[Weights],
                  nullptr, &any[Destination], strides, dilations, low, high);
    if (status == dnnl_success)
      status =
          dnnl_primitive_desc_create(&primitiveDesc, &d, attr, engine, hint);
    dnnl_primitive_desc_destroy(hint);
    return status;
  };
  dnnl_status_t status = create();
  if (postOps)
    dnnl_post_ops_destroy(postOps);
  dnnl_primitive_attr_destroy(attr);
  return status;
}

/// The caller's layouts.
dnnl_status_t ConvolutionCall::describe(dnnl_memory_desc_t *user) const {
  bool grouped = desc.groups > 1;
  struct {
    int rank;
    const int64_t *dims, *strides;
  } shapes[] = {{4, desc.src, desc.srcStrides},
                {grouped ? 5 : 4, desc.weights + !grouped,
                 desc.weightsStrides + !grouped},
                {4, desc.dst, desc.dstStrides}};
  for (int i = 0; i < 3; ++i)
    AAL_TRY(dnnl_memory_desc_init_by_strides(
        &user[i], shapes[i].rank, shapes[i].dims, dnnl_f32, shapes[i].strides));
  return dnnl_memory_desc_init_by_tag(&user[Bias], 1, &desc.dst[1], dnnl_f32,
                                      dnnl_a);
}

dnnl_status_t ConvolutionCall::create(const AalConvolution &convolution,
                                      int given) {
  desc = convolution;
  AAL_TRY(getEngine(engine));
  AAL_TRY(dnnl_stream_create(&stream, engine, dnnl_stream_default_flags));
  dnnl_memory_desc_t user[4], any[4];
  AAL_TRY(describe(user));
  for (int i = 0; i < 3; ++i)
    AAL_TRY(dnnl_memory_desc_init_by_tag(&any[i], user[i].ndims, user[i].dims,
                                         dnnl_f32, dnnl_format_tag_any));
  any[Bias] = user[Bias];
  AAL_TRY(createDesc(any));

  bool forward = desc.direction == AAL_FORWARD;
  bool toData = desc.direction == AAL_BACKWARD_DATA;
  operands[forward ? Destination : toData ? Source : Weights].isOutput = true;
  operands[Destination].readsOld = desc.accumulate;
  for (int i = 0; i < 3; ++i)
    AAL_TRY(createOperand(i, user[i], i == given));
  if (desc.bias) {
    ConvolutionOperand &bias = operands[Bias];
    AAL_TRY(
        dnnl_memory_create(&bias.user, &user[Bias], engine, DNNL_MEMORY_NONE));
    bias.library = bias.user;
  }
  const dnnl_memory_desc_t *scratch =
      dnnl_primitive_desc_query_md(primitiveDesc, dnnl_query_scratchpad_md, 0);
  scratchpadOffset = reserve(dnnl_memory_desc_get_size(scratch));
  AAL_TRY(dnnl_memory_create(&scratchpad, scratch, engine, DNNL_MEMORY_NONE));
  const char *name = nullptr;
  if (dnnl_primitive_desc_query(primitiveDesc, dnnl_query_impl_info_str, 0,
                                &name) == dnnl_success)
    implementation = name;
  return dnnl_primitive_create(&primitive, primitiveDesc);
}

dnnl_status_t ConvolutionCall::createShared(int index,
                                            ConvolutionOperand &operand,
                                            size_t &bytes) {
  dnnl_memory_desc_t user[4];
  AAL_TRY(describe(user));
  const dnnl_memory_desc_t *wanted = getWanted(index);
  bytes = 0;
  AAL_TRY(dnnl_memory_create(&operand.user, &user[index], engine,
                             DNNL_MEMORY_NONE));
  if (dnnl_memory_desc_equal(wanted, &user[index])) {
    operand.library = operand.user;
    return dnnl_success;
  }
  AAL_TRY(
      dnnl_memory_create(&operand.library, wanted, engine, DNNL_MEMORY_NONE));
  bytes = dnnl_memory_desc_get_size(wanted);
  return createReorder(operand.reorder, operand.user, operand.library);
}

dnnl_status_t ConvolutionCall::runShared(ConvolutionOperand &operand,
                                         void *from, void *to) {
  AAL_TRY(dnnl_memory_set_data_handle(operand.user, from));
  AAL_TRY(dnnl_memory_set_data_handle(operand.library, to));
  AAL_TRY(execute(operand.reorder, {{DNNL_ARG_FROM, operand.user},
                                    {DNNL_ARG_TO, operand.library}}));
  return dnnl_stream_wait(stream);
}

dnnl_status_t ConvolutionCall::run(void *const *pointers, char *workspace) {
  for (int i = 0; i < 4; ++i) {
    ConvolutionOperand &operand = operands[i];
    if (!operand.user)
      continue;
    AAL_TRY(dnnl_memory_set_data_handle(operand.user, pointers[i]));
    if (operand.library != operand.user)
      AAL_TRY(dnnl_memory_set_data_handle(operand.library,
                                          workspace + operand.workspaceOffset));
    dnnl_primitive_t before = operand.isOutput
                                  ? (operand.readsOld ? reorderBack : nullptr)
                                  : operand.reorder;
    if (before)
      AAL_TRY(execute(before, {{DNNL_ARG_FROM, operand.user},
                               {DNNL_ARG_TO, operand.library}}));
  }
  AAL_TRY(
      dnnl_memory_set_data_handle(scratchpad, workspace + scratchpadOffset));
  bool forward = desc.direction == AAL_FORWARD;
  bool toData = desc.direction == AAL_BACKWARD_DATA;
  std::vector<dnnl_exec_arg_t> arguments = {
      {toData ? DNNL_ARG_DIFF_SRC : DNNL_ARG_SRC, operands[Source].library},
      {forward || toData ? DNNL_ARG_WEIGHTS : DNNL_ARG_DIFF_WEIGHTS,
       operands[Weights].library},
      {forward ? DNNL_ARG_DST : DNNL_ARG_DIFF_DST,
       operands[Destination].library},
      {DNNL_ARG_SCRATCHPAD, scratchpad}};
  if (desc.bias)
    arguments.push_back({DNNL_ARG_BIAS, operands[Bias].library});
  AAL_TRY(execute(primitive, arguments));
  for (ConvolutionOperand &operand : operands)
    if (operand.isOutput && operand.reorder)
      AAL_TRY(execute(operand.reorder, {{DNNL_ARG_FROM, operand.library},
                                        {DNNL_ARG_TO, operand.user}}));
  return dnnl_stream_wait(stream);
}
