;; The two loops over a population, two people an instruction; plain-kernel.ts says what they do. No fused multiplication,
;; so that both give the same bits. All places and lengths are in bytes; a length is a multiple of 128, sixteen people.
(module
  (memory (export "memory") 1)

  ;; level = kept * level + fed * gut
  (func (export "feed") (param $level i32) (param $kept i32) (param $fed i32) (param $gut i32) (param $length i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $level) (local.get $length)))
    (loop $next
      (v128.store (local.get $level)
        (f64x2.add
          (f64x2.mul (v128.load (local.get $kept)) (v128.load (local.get $level)))
          (f64x2.mul (v128.load (local.get $fed)) (v128.load (local.get $gut)))))
      (local.set $kept (i32.add (local.get $kept) (i32.const 16)))
      (local.set $fed (i32.add (local.get $fed) (i32.const 16)))
      (local.set $gut (i32.add (local.get $gut) (i32.const 16)))
      (br_if $next (i32.lt_u
        (local.tee $level (i32.add (local.get $level) (i32.const 16)))
        (local.get $end)))))

  ;; gut = gut * stays
  (func (export "decay") (param $gut i32) (param $stays i32) (param $length i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $gut) (local.get $length)))
    (loop $next
      (v128.store (local.get $gut) (f64x2.mul (v128.load (local.get $gut)) (v128.load (local.get $stays))))
      (local.set $stays (i32.add (local.get $stays) (i32.const 16)))
      (br_if $next (i32.lt_u
        (local.tee $gut (i32.add (local.get $gut) (i32.const 16)))
        (local.get $end)))))

  ;; Counts who is below into the number at 0, writes the places of those in the bracket, and answers how many they are.
  ;; Of sixteen people it makes a mask of sixteen bits, and takes them out of it one by one.
  (func (export "collect")
    (param $at i32) (param $length i32) (param $low f64) (param $high f64) (param $inside i32) (result i32)
    (local $end i32) (local $lows v128) (local $highs v128) (local $value v128) (local $isBelow v128) (local $below v128)
    (local $in0 v128) (local $in1 v128) (local $in2 v128) (local $in3 v128)
    (local $in4 v128) (local $in5 v128) (local $in6 v128) (local $in7 v128)
    (local $mask i32) (local $place i32) (local $out i32)
    (local.set $end (i32.add (local.get $at) (local.get $length)))
    (local.set $lows (f64x2.splat (local.get $low)))
    (local.set $highs (f64x2.splat (local.get $high)))
    (local.set $out (local.get $inside))
    (loop $sixteen
      (local.set $value (v128.load offset=0 (local.get $at)))
      (local.set $isBelow (f64x2.lt (local.get $value) (local.get $lows)))
      (local.set $below (i64x2.sub (local.get $below) (local.get $isBelow)))
      (local.set $in0 (v128.andnot (f64x2.le (local.get $value) (local.get $highs)) (local.get $isBelow)))
      (local.set $value (v128.load offset=16 (local.get $at)))
      (local.set $isBelow (f64x2.lt (local.get $value) (local.get $lows)))
      (local.set $below (i64x2.sub (local.get $below) (local.get $isBelow)))
      (local.set $in1 (v128.andnot (f64x2.le (local.get $value) (local.get $highs)) (local.get $isBelow)))
      (local.set $value (v128.load offset=32 (local.get $at)))
      (local.set $isBelow (f64x2.lt (local.get $value) (local.get $lows)))
      (local.set $below (i64x2.sub (local.get $below) (local.get $isBelow)))
      (local.set $in2 (v128.andnot (f64x2.le (local.get $value) (local.get $highs)) (local.get $isBelow)))
      (local.set $value (v128.load offset=48 (local.get $at)))
      (local.set $isBelow (f64x2.lt (local.get $value) (local.get $lows)))
      (local.set $below (i64x2.sub (local.get $below) (local.get $isBelow)))
      (local.set $in3 (v128.andnot (f64x2.le (local.get $value) (local.get $highs)) (local.get $isBelow)))
      (local.set $value (v128.load offset=64 (local.get $at)))
      (local.set $isBelow (f64x2.lt (local.get $value) (local.get $lows)))
      (local.set $below (i64x2.sub (local.get $below) (local.get $isBelow)))
      (local.set $in4 (v128.andnot (f64x2.le (local.get $value) (local.get $highs)) (local.get $isBelow)))
      (local.set $value (v128.load offset=80 (local.get $at)))
      (local.set $isBelow (f64x2.lt (local.get $value) (local.get $lows)))
      (local.set $below (i64x2.sub (local.get $below) (local.get $isBelow)))
      (local.set $in5 (v128.andnot (f64x2.le (local.get $value) (local.get $highs)) (local.get $isBelow)))
      (local.set $value (v128.load offset=96 (local.get $at)))
      (local.set $isBelow (f64x2.lt (local.get $value) (local.get $lows)))
      (local.set $below (i64x2.sub (local.get $below) (local.get $isBelow)))
      (local.set $in6 (v128.andnot (f64x2.le (local.get $value) (local.get $highs)) (local.get $isBelow)))
      (local.set $value (v128.load offset=112 (local.get $at)))
      (local.set $isBelow (f64x2.lt (local.get $value) (local.get $lows)))
      (local.set $below (i64x2.sub (local.get $below) (local.get $isBelow)))
      (local.set $in7 (v128.andnot (f64x2.le (local.get $value) (local.get $highs)) (local.get $isBelow)))
      (local.set $mask (i8x16.bitmask (i8x16.narrow_i16x8_s
        (i16x8.narrow_i32x4_s
          (i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27 (local.get $in0) (local.get $in1))
          (i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27 (local.get $in2) (local.get $in3)))
        (i16x8.narrow_i32x4_s
          (i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27 (local.get $in4) (local.get $in5))
          (i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27 (local.get $in6) (local.get $in7))))))
      (if (local.get $mask) (then
        (loop $one
          (i32.store (local.get $out) (i32.add (local.get $place) (i32.ctz (local.get $mask))))
          (local.set $out (i32.add (local.get $out) (i32.const 4)))
          (br_if $one (local.tee $mask
            (i32.and (local.get $mask) (i32.sub (local.get $mask) (i32.const 1))))))))
      (local.set $place (i32.add (local.get $place) (i32.const 16)))
      (br_if $sixteen (i32.lt_u
        (local.tee $at (i32.add (local.get $at) (i32.const 128)))
        (local.get $end))))
    (i32.store (i32.const 0) (i32.wrap_i64
      (i64.add (i64x2.extract_lane 0 (local.get $below)) (i64x2.extract_lane 1 (local.get $below)))))
    (i32.shr_u (i32.sub (local.get $out) (local.get $inside)) (i32.const 2))))
